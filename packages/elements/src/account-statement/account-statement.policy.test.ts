import { expect, fixture, html } from '@open-wc/testing';
import { sampleDocument } from '../testing/sample-documents.ts';
import { clientOf, openServer } from '../testing/contract-server.ts';
import { byPart, fieldOf, shadow } from '../testing/shadow-dom.ts';
import { strictPage } from '../testing/strict-page.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('<saldo-account-statement> under a strict policy', () => {
  it('shows hostile data in both views without anything to refuse', async () => {
    const script = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
    const documents = ['1', '2'].map((number) =>
      sampleDocument({ number: number + script, issued: '2026-03-01', total: '10.00', description: script }),
    );
    const host = await fixture(html`<div></div>`);
    const page = await strictPage(host, '/packages/elements/src/account-statement/account-statement.ts');
    const element = page.document.createElement('saldo-account-statement');
    element.locale = 'es-MX';
    element.client = clientOf(await openServer({ documents }));
    page.document.body.append(element);
    await waitUntil(() => byPart(element, 'ledger') !== null);
    expect(byPart(element, 'ledger')!.textContent).to.contain(script);
    const bar = shadow(element).querySelector<HTMLElement>('.bar > span')!;
    expect(page.window.getComputedStyle(bar).flexGrow).to.equal('20');
    fieldOf(element, 'Partidas abiertas').click();
    await waitUntil(() => byPart(element, 'open-items') !== null);
    expect(shadow(element).querySelectorAll('img, script, [style*="url"]')).to.have.length(0);
    expect(page.violations).to.deep.equal([]);
  });
});
