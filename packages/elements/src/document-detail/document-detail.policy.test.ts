import { expect, fixture, html } from '@open-wc/testing';
import { clientOf } from '../testing/contract-server.ts';
import { openDetails } from '../testing/detail-page.ts';
import { byPart, shadow } from '../testing/shadow-dom.ts';
import { strictPage } from '../testing/strict-page.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('<saldo-document-detail> under a strict policy', () => {
  it('shows hostile data as text, without anything to refuse, and within its width', async () => {
    const host = await fixture(html`<div></div>`);
    const page = await strictPage(host, '/packages/elements/src/document-detail/document-detail.ts');
    const element = page.document.createElement('saldo-document-detail');
    element.locale = 'es-MX';
    element.client = clientOf(await openDetails());
    element.documentId = 'ext:F001-666';
    page.document.body.append(element);
    await waitUntil(() => byPart(element, 'document')?.ariaBusy === 'false');
    expect(byPart(element, 'notes')!.textContent).to.contain('<script>alert(2)</script>');
    expect(shadow(element).querySelectorAll('img, script, [style]')).to.have.length(0);
    for (const width of [320, 700, 900, 1400]) {
      element.style.inlineSize = `${width}px`;
      const beyond = [...shadow(element).querySelectorAll('article *')].filter(
        (one) => one.getBoundingClientRect().right > element.getBoundingClientRect().right + 0.5,
      );
      expect(
        beyond.map((one) => one.className || one.localName),
        `${width} px`,
      ).to.deep.equal([]);
    }
    expect(page.violations).to.deep.equal([]);
  });
});
