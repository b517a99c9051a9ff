import { expect } from '@open-wc/testing';
import { detail, openDetails, said, shows } from '../testing/detail-page.ts';
import type { ContractServer } from '../testing/contract-server.ts';
import { byPart } from '../testing/shadow-dom.ts';
import { waitUntil } from '../testing/wait-until.ts';

/** Text as one line. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('<saldo-document-detail>', () => {
  let server: ContractServer;
  before(async () => {
    server = await openDetails();
  });
  const open = async (id: string, number = id) => {
    const element = await detail(server, { 'document-id': `ext:${id}` });
    await shows(element, number);
    return element;
  };

  it('shows an invoice whole, found by the id of the publisher', async () => {
    const element = await open('F001-12391');
    const head = flat(said(element, 'head'));
    expect(head).to.match(
      /^Factura F001-12391 Pago parcial \d+ días de atraso En disputa hasta el 31 may\. 2026/,
    );
    expect(head).to.contain('En disputa: Dos baldes de pintura llegaron golpeados');
    expect(flat(said(element, 'parties'))).to.match(
      /^Emisor Distribuidora Andina Ficticia S\.A\.C\. 20999999990 Perú Receptor .* Dirección de facturación Av\. Ficticia 123 Of\. 401 15036 Lima Perú Dirección de entrega Almacén Surco/,
    );
    expect(flat(said(element, 'terms'))).to.equal(
      'Condiciones de pago Tres cuotas, 2 % por pronto pago 2% de descuento hasta el 12 feb. 2026 PEN 15.00 de descuento si se paga hasta el 20 abr. 2026',
    );
    expect(said(element, 'notes')).to.contain('14:00.\nPreguntar');
    const facts = flat(said(element, 'facts'));
    for (const fact of ['SUNAT 20999999990-01-F001-12391', 'Proyecto P-2026-014', 'delivery.truck ABC-123']) {
      expect(facts).to.contain(fact);
    }
    await expect(element).to.be.accessible();
  });

  it('calls keys of the metadata as the page does', async () => {
    const labels = 'warehouse=Almac\u00e9n&toString=x';
    const element = await detail(server, { 'document-id': 'ext:F001-12391', 'metadata-labels': labels });
    await shows(element, 'F001-12391');
    expect(flat(said(element, 'facts'))).to.contain('Almacén Lima Norte delivery.truck ABC-123');
  });

  it('shows the lines as a table', async () => {
    const element = await open('F001-12391');
    const table = byPart(element, 'lines')!.querySelector('table')!;
    const rows = [...table.rows].map((row) => [...row.cells].map((cell) => flat(cell.innerText)));
    expect(rows[0]).to.include.members(['Descripción', 'Importe']);
    expect(table.caption!.textContent.trim()).to.equal('Detalle, Importes en PEN');
    expect(rows.map((row) => row.at(-1))).to.deep.equal(['Importe', '1,100.00', '992.03', '579.96']);
    expect(rows[1]!.join(' ')).to.contain('Cemento gris tipo I, 42,5 kg');
  });

  it('adds the sum up on the page, from the subtotal to what is left when the cheque has cleared', async () => {
    const element = await open('F001-12391');
    expect(flat(said(element, 'totals'))).to.match(
      new RegExp(
        [
          'Subtotal 2,671.99 \u2212 menos Descuento Volumen 2% 50.00 \\+ más Cargo Flete 30.00',
          '\\+ más IGV 18% de 2,651.99 477.36 \\+ más Redondeo 0.05 = igual a Total 3,129.40',
          '\u2212 menos Saldado 1,525.68 = igual a Por pagar 1,603.72',
          '\u2212 menos En proceso 500.00 = igual a Después quedará 1,103.72',
          'Informativo Retención IGV 3% de 3,129.40 93.88',
        ].join(' '),
      ),
    );
  });

  it('tells what settled it, with the reason of an adjustment and both sides of an exchange', async () => {
    const element = await open('F001-12391');
    const rows = [...byPart(element, 'settlements')!.querySelectorAll('tbody tr')].map((row) =>
      flat((row as HTMLElement).innerText),
    );
    expect(rows).to.deep.equal([
      '21 feb. 2026 Transferencia 0098812 Pago · Cuota 1 900.00',
      '13 mar. 2026 FC01-117 Nota de crédito 150.00',
      '23 mar. 2026 Op. 55123 Pago Pagado con USD 102.36 · PEN 1 = USD 0.268382 · diferencia de cambio USD \u22120.42 381.40',
      '28 mar. 2026 AJ-1 Ajuste: Condonación 0.40',
      '31 mar. 2026 R001-339 Comprobante de retención 93.88',
      '02 abr. 2026 Cheque 000881 Pago En proceso · se acredita el 30 abr. 2026 · todavía no cuenta 500.00',
    ]);
  });

  it('tells a dollar invoice that was paid in soles', async () => {
    const element = await open('F002-871');
    expect(flat(said(element, 'settlements'))).to.contain(
      'Pagado con PEN 372.50 · USD 1 = PEN 3.725 · diferencia de cambio PEN 1.50 100.00',
    );
    expect(flat(said(element, 'totals'))).to.contain('En sol peruano USD 1 = PEN 3.71 Total PEN 371.00');
    expect(flat(said(element, 'head'))).to.contain('Por pagar USD 0.00');
  });

  it('tells what a credit was applied to and what of it was given back', async () => {
    const element = await open('FC01-117');
    const head = flat(said(element, 'head'));
    expect(head).to.contain('Aplicado en parte');
    expect(head).to.contain('Por aplicar PEN 45.60');
    expect(head).not.to.contain('Vencimiento');
    expect(flat(said(element, 'allocations'))).to.contain('F001-12391 Factura 150.00');
    expect(flat(said(element, 'settlements'))).to.match(
      /Cómo se devolvió .* Devolución 0031 Devolución 50\.00/,
    );
    expect(flat(said(element, 'totals'))).to.contain('Aplicado 200.00 = igual a Por aplicar 45.60');
  });

  it('leaves out what there is nothing of', async () => {
    const element = await open('OC-7781');
    for (const part of ['settlements', 'allocations', 'installments', 'papers', 'terms', 'notes']) {
      expect(byPart(element, part), part).to.equal(null);
    }
    expect(flat(said(element, 'head'))).to.match(/Emitido Emisión \d\d \S+ 2026 Total PEN 3,152\.95$/);
    await expect(element).to.be.accessible();
  });

  it('shows the installments, each with its state', async () => {
    const element = await open('F001-12391');
    const rows = [...byPart(element, 'installments')!.querySelectorAll('tbody tr')];
    expect(rows.map((row) => flat((row as HTMLElement).innerText))).to.deep.equal([
      '1 04 mar. 2026 Pagado 1,000.00 0.00',
      '2 03 abr. 2026 9 días de atraso 1,000.00 474.32',
      '3 03 may. 2026 Pendiente 1,129.40 1,129.40',
    ]);
  });

  it('draws of 400 lines those that are near, and tells how many there are', async () => {
    const element = await open('F001-400');
    const table = byPart(element, 'lines')!.querySelector('table')!;
    expect(flat(said(element, 'lines'))).to.match(/^Detalle 400 renglones/);
    expect(table.getAttribute('aria-rowcount')).to.equal('401');
    const drawn = () => table.querySelectorAll('[part="row"]').length;
    await waitUntil(() => drawn() <= 200);
    expect(drawn()).to.be.at.least(50);
    expect(flat(said(element, 'totals'))).to.equal('');
  });

  it('becomes cards of two lines where there is no room', async () => {
    const element = await open('F001-12391');
    element.parentElement!.style.inlineSize = '340px';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const [row] = byPart(element, 'lines')!.querySelectorAll<HTMLElement>('[part="row"]');
    expect(flat(row!.innerText)).to.equal(
      'Cemento gris tipo I, 42,5 kg CEM-42 · 40 bls × 28.50 · \u221240.00 · IGV 18% 1,100.00',
    );
    expect(element.scrollWidth).to.equal(element.clientWidth);
    await expect(element).to.be.accessible();
  });
});
