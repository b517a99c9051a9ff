import { expect } from '@open-wc/testing';
import type { ContractServer } from '../testing/contract-server.ts';
import { openManyKinds } from '../testing/many-kinds.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { boxes, label, list, rows, shown } from './invoice-list.harness.ts';
import type { SaldoInvoiceList } from './invoice-list.element.ts';

describe('<saldo-invoice-list> of an account on which much occurs', () => {
  let server: ContractServer;
  let element: SaldoInvoiceList;
  beforeEach(async () => {
    server = await openManyKinds();
    element = await list(server, 'page-size="50"');
    await shown(element);
  });
  const row = (number: string) =>
    rows(element).find((one) => one.querySelector('[part="open"]')!.textContent.trim() === number)!;
  const said = (number: string) => (row(number) as HTMLElement).innerText.replaceAll(/[\s\u00a0]+/g, ' ');

  it('says until when and why a document is disputed, which may be reported as paid all the same', async () => {
    expect(said('DISPUTED')).to.match(/En disputa hasta el 31 may\.? 2026 · Dos cajas rotas/);
    expect(row('DISPUTED').querySelector('[data-tone="review"] svg')).not.to.equal(null);
    label(element, 'Seleccionar DISPUTED').click();
    expect(element.selectedDocuments.map(({ externalId }) => externalId)).to.deep.equal(['DISPUTED']);
    await expect(element).to.be.accessible();
  });

  it('does not let what is blocked be reported as paid, by itself or with all, and says so', () => {
    expect(said('BLOCKED')).to.contain('Bloqueado · no se paga mientras tanto');
    expect(row('BLOCKED').querySelector('input')).to.equal(null);
    label(element, 'Seleccionar todo').click();
    const chosen = element.selectedDocuments.map(({ externalId }) => externalId);
    expect(chosen).to.include('DISPUTED').and.not.to.include('BLOCKED');
  });

  it('releases what was chosen once it is blocked', async () => {
    label(element, 'Seleccionar DISPUTED').click();
    const { data } = await server.account.publisher.documents.list({ q: 'DISPUTED' });
    const { type, direction, partner, issueDate, total, number } = data[0]!;
    await server.account.publisher.documents.put('DISPUTED', {
      ...{
        type: type as 'invoice',
        direction,
        partner: { externalId: partner.externalId },
        issueDate,
        total,
      },
      ...(number && { number }),
      hold: { kind: 'blocked' },
    });
    element.refresh();
    await waitUntil(() => said('DISPUTED').includes('Bloqueado'));
    expect(element.selectedDocuments).to.deep.equal([]);
  });

  it('tells what a cheque is meant to settle and when it is expected, beside an open amount that does not know of it', () => {
    expect(said('CHEQUE')).to.match(/En proceso PEN 300\.00, previsto el 12 may\.? 2026/);
    expect(said('CHEQUE')).to.match(/350\.00 350\.00 PEN$/);
    expect(said('DISPUTED')).not.to.contain('En proceso');
  });

  it('names adjustments with their reason and sign, and lets those that raise the debt be chosen', () => {
    expect(said('WRITE-OFF')).to.match(/Ajuste: Condonación .*\u22120\.40/);
    expect(said('OPENING')).to.match(/Ajuste: Saldo inicial/);
    expect(said('OPENING')).not.to.contain('\u2212');
    const chosen = boxes(element).map((box) => box.labels![0]!.textContent.trim());
    expect(chosen).to.include('Seleccionar OPENING').and.not.to.include('Seleccionar ROUNDING');
  });

  it('keeps on a card what holds a document up and what is on its way', async () => {
    element.parentElement!.style.inlineSize = '360px';
    await element.updateComplete;
    expect(said('DISPUTED')).to.contain('Dos cajas rotas');
    expect(said('CHEQUE')).to.contain('En proceso PEN 300.00');
    expect(element.scrollWidth).to.be.at.most(360);
    await expect(element).to.be.accessible();
  });
});
