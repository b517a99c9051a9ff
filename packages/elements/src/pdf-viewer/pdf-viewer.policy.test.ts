import { expect, fixture, html } from '@open-wc/testing';
import { makePdf, pages } from '../testing/make-pdf.ts';
import { shadow } from '../testing/shadow-dom.ts';
import { strictPage } from '../testing/strict-page.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('<saldo-pdf-viewer> under a strict policy', () => {
  it('draws a file without anything to refuse', async () => {
    const host = await fixture(html`<div></div>`);
    const page = await strictPage(host, '/packages/elements/src/pdf-viewer/pdf-viewer.ts');
    const element = page.document.createElement('saldo-pdf-viewer');
    element.file = new page.window.Blob([makePdf({ pages: pages(2) })], { type: 'application/pdf' });
    page.document.body.append(element);
    await waitUntil(() => shadow(element).querySelector('canvas') !== null, 'drawn');
    expect(shadow(element).textContent).to.contain('Page number 1');
    expect(page.violations).to.deep.equal([]);
  });

  it('is refused a worker from anywhere else', async () => {
    const host = await fixture(html`<div></div>`);
    const page = await strictPage(host);
    expect(() => new page.window.Worker('/packages/elements/src/index.ts')).to.throw(/TrustedScriptURL/);
    await waitUntil(() => page.violations.length === 1);
  });
});
