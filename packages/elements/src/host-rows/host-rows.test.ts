import { expect } from '@open-wc/testing';
import type { Payment } from '@saldo/sdk/contract';
import '../account-statement/account-statement.ts';
import { scopeOf } from '../context/scope.ts';
import '../invoice-list/invoice-list.ts';
import '../payment-list/payment-list.ts';
import { clientOf, openServer } from '../testing/contract-server.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { samplePartner } from '../testing/sample-session.ts';
import { openPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';

const documents = [
  sampleDocument({ number: '1', issued: '2026-03-01', total: '100.00', terms: [30, 60] }),
  sampleDocument({ number: '2', issued: '2026-03-02', total: '50.00' }),
];
const textsOf = (root: ShadowRoot, part: string) =>
  [...root.querySelectorAll(`[part~="${part}"]`)].map((one) => one.textContent.trim());

describe('rows of a statement', () => {
  it('have actions of the page in the list of open items', async () => {
    const done: string[] = [];
    const page = await openPage('saldo-account-statement', await openServer({ documents }), {
      kind: 'open_items',
      rowActions: [
        {
          id: 'claim',
          label: 'Claim',
          run: async ({ externalId, installment }) => {
            done.push(`${externalId} ${installment}`);
            return { message: 'It is claimed.' };
          },
        },
      ],
    });
    await waitUntil(() => page.hasButton('Claim: F001-1, Cuota 2'));
    await page.press('Claim: F001-1, Cuota 2');
    await page.shows('It is claimed.');
    expect(done).to.deep.equal(['F001-1 2']);
    await expect(page.element).to.be.accessible();
    const wider: number[] = [];
    for (let width = 320; width <= 1280; width += 40) {
      page.element.parentElement!.style.inlineSize = `${width}px`;
      await new Promise(requestAnimationFrame);
      if (page.root.querySelector('section')!.scrollWidth > width) wider.push(width);
    }
    expect(wider).to.deep.equal([]);
  });
});

describe('rows of payments', () => {
  it('say what the page adds to them below what they cover, and let people act', async () => {
    const server = await openServer({ documents });
    const payment = {
      direction: 'receivable' as const,
      partner: { externalId: samplePartner.externalId },
      date: '2026-04-01',
      amount: { amount: '10.00', currency: 'PEN' },
    };
    const { payments } = server.account.publisher;
    await payments.put('P-1', { ...payment, metadata: { batch: '<b>7</b>', sent: '2026-04-02' } });
    await payments.put('P-2', payment);
    const page = await openPage('saldo-payment-list', server, {
      metadataLabels: { batch: 'Lote' },
      columns: [
        'metadata.batch',
        'metadata.sent:date',
        {
          id: 'bank',
          header: 'Bank',
          cell: async ({ externalId }: Payment) => (externalId === 'P-1' ? 'Ficticio' : ''),
        },
      ],
      rowActions: [{ id: 'receipt', label: 'Send receipt', run: async () => ({ message: 'Sent.' }) }],
    });
    await page.shows('P-2');
    for (const details of page.root.querySelectorAll('details')) details.open = true;
    await page.shows('Ficticio');
    const facts = [...page.root.querySelectorAll('details')].map((one) =>
      [...one.querySelectorAll<HTMLElement>('.facts > div')]
        .filter((fact) => fact.checkVisibility())
        .map((fact) => fact.innerText.replaceAll(/\s+/g, ' ').trim()),
    );
    const [first, second] = textsOf(page.root, 'payment')[0]!.includes('P-1') ? facts : facts.toReversed();
    expect(first!.map((one) => one.replace('abr.', 'abr'))).to.deep.equal([
      'Lote <b>7</b>',
      'sent 02 abr 2026',
      'Bank Ficticio',
    ]);
    expect(second).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
    await page.press('Send receipt: P-1');
    await page.shows('Sent.');
    await expect(page.element).to.be.accessible();
  });
});

describe('rows of another session', () => {
  it('know nothing of what the page said and did before', async () => {
    const server = await openServer({ documents });
    const asked: string[] = [];
    const page = await openPage('saldo-invoice-list', server, {
      columns: [
        'number',
        { id: 'own', header: 'Own', cell: async ({ externalId }) => `own ${asked.push(externalId)}` },
      ],
      rowActions: [{ id: 'act', label: 'Act', run: async () => ({ message: 'Done for you.' }) }],
    });
    await waitUntil(() => textsOf(page.root, 'cell-own').includes('own 2'));
    await waitUntil(() => page.hasButton('Act: F001-1'));
    await page.press('Act: F001-1');
    await page.shows('Done for you.');
    scopeOf(page.element.client!).invalidate('session');
    await waitUntil(() => asked.length === 4);
    await waitUntil(() => textsOf(page.root, 'cell-own').includes('own 4'));
    expect(page.text).not.to.contain('Done for you.');
    expect(page.root.textContent).not.to.contain('Done for you.');
    page.element.client = clientOf(server);
    await waitUntil(() => textsOf(page.root, 'cell-own').includes('own 6'));
  });
});
