import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Money } from '@saldo/sdk/contract';
import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import { makePdf } from '../testing/make-pdf.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { buttonOf, fieldOf, shadow, textOf } from '../testing/shadow-dom.ts';
import { openAsStaff } from '../testing/staff-sign-in.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoPublishFiles } from './publish-files.element.ts';
import type { FilesPublishedEvent } from './publish-files.events.ts';
import './publish-files.ts';

const header = 'RUC;Cliente;Factura;Fecha;Total;Moneda\n';

/** A table of so many rows; of more than 500, with one more that has no date. */
function tableFile(rows: number, name = 'ventas.csv', change = ''): File {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `2011111111${index % 10};Ficticia ${index % 10};F-${index + 1};31/01/2026;1.180,50${change};PEN\n`,
  );
  const wrong = rows > 500 ? ['20111111111;Ficticia 1;X-1;;10,50;PEN\n'] : [];
  return new File([header, ...lines, ...wrong], name, { type: 'text/csv' });
}

/** An e-invoice (UBL) in which the publisher is nobody. */
function invoiceFile(number: string): File {
  return new File([invoiceXml(number)], `${number.toLowerCase()}.xml`, { type: 'text/xml' });
}

const invoiceXml = (number: string) =>
  `<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:ID>${number}</cbc:ID><cbc:IssueDate>2026-02-01</cbc:IssueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>PEN</cbc:DocumentCurrencyCode><cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Otra Ficticia</cbc:Name></cac:PartyName><cac:PartyTaxScheme><cbc:CompanyID>20999999999</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme></cac:Party></cac:AccountingSupplierParty><cac:AccountingCustomerParty><cac:Party><cac:PartyName><cbc:Name>Ficticia E</cbc:Name></cac:PartyName><cac:PartyTaxScheme><cbc:CompanyID>20555555555</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme></cac:Party></cac:AccountingCustomerParty><cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="PEN">50.00</cbc:TaxInclusiveAmount><cbc:PayableAmount currencyID="PEN">50.00</cbc:PayableAmount></cac:LegalMonetaryTotal></Invoice>`;

/** An e-invoice (CII) that the publisher issued, inside its PDF: Factur-X. */
function facturX(number: string): File {
  const schema = 'urn:un:unece:uncefact:data:standard';
  const party = (taxId: string, name: string) =>
    `<q:Name>${name}</q:Name><q:SpecifiedTaxRegistration><q:ID schemeID="VA">${taxId}</q:ID></q:SpecifiedTaxRegistration>`;
  const content = `<?xml version="1.0"?><r:CrossIndustryInvoice xmlns:r="${schema}:CrossIndustryInvoice:100" xmlns:d="${schema}:UnqualifiedDataType:100" xmlns:q="${schema}:ReusableAggregateBusinessInformationEntity:100"><r:ExchangedDocument><q:ID>${number}</q:ID><q:TypeCode>380</q:TypeCode><q:IssueDateTime><d:DateTimeString format="102">20260201</d:DateTimeString></q:IssueDateTime></r:ExchangedDocument><r:SupplyChainTradeTransaction><q:ApplicableHeaderTradeAgreement><q:SellerTradeParty>${party(sampleSession.publisher.taxId!, 'Distribuidora Ficticia')}</q:SellerTradeParty><q:BuyerTradeParty>${party('FR11123456782', 'Ficticia G')}</q:BuyerTradeParty></q:ApplicableHeaderTradeAgreement><q:ApplicableHeaderTradeSettlement><q:InvoiceCurrencyCode>EUR</q:InvoiceCurrencyCode><q:SpecifiedTradeSettlementHeaderMonetarySummation><q:GrandTotalAmount>119.5</q:GrandTotalAmount><q:DuePayableAmount>119.5</q:DuePayableAmount></q:SpecifiedTradeSettlementHeaderMonetarySummation></q:ApplicableHeaderTradeSettlement></r:SupplyChainTradeTransaction></r:CrossIndustryInvoice>`;
  const pdf = makePdf({ pages: [{ text: number }], attached: { name: 'factur-x.xml', content } });
  return new File([pdf], 'factura.pdf', { type: 'application/pdf' });
}

/** A workbook of one sheet. */
async function workbookFile(rows: readonly (readonly (string | number)[])[], name: string): Promise<File> {
  const { strToU8, zipSync } = await import('fflate');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (kind: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${kinds}/${kind}" Target="${target}"/></Relationships>`;
  const cell = (value: string | number, at: string) =>
    typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const lines = rows.map((cells, row) => {
    const written = cells.map((value, column) =>
      cell(value, `${String.fromCharCode(65 + column)}${row + 1}`),
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const parts = {
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${kinds}"><sheets><sheet name="Hoja" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  const bytes = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return new File([new Uint8Array(zipSync(bytes))], name);
}

/** A session, and the way to the server. */
type Line = Pick<ContractServer, 'token' | 'fetch'>;

async function open(server: Line): Promise<SaldoPublishFiles> {
  const host = await fixture<HTMLElement>(html`<div lang="en-US"></div>`);
  const element = document.createElement('saldo-publish-files');
  element.client = clientOf(server);
  host.append(element);
  await until(() => /Choose files|permissions/.test(textOf(element)));
  return element;
}

const until = (condition: () => boolean, message?: string) =>
  waitUntil(condition, message, { timeout: 20_000 });
const shows = (element: SaldoPublishFiles, text: string) =>
  until(() => textOf(element).includes(text), `${text} in ${textOf(element)}`);
const bodyRows = (element: SaldoPublishFiles) => [...shadow(element).querySelectorAll('tbody [part="row"]')];

/** Adds a table, answers what it asks, and waits for the preview. */
async function previewed(server: Line, file: File): Promise<SaldoPublishFiles> {
  const element = await open(server);
  void element.add([file]);
  await shows(element, 'A few questions first');
  fieldOf(element, 'Issued by us').click();
  buttonOf(element, 'Go on').click();
  await shows(element, 'What publishing would do');
  return element;
}

describe('<saldo-publish-files>', function () {
  this.timeout(60_000);
  let server: ContractServer;
  before(async () => {
    server = await openAsStaff('clerk');
  });
  beforeEach(() => localStorage.clear());

  it('is for staff who have signed in and may edit', async () => {
    const embedded = await openServer({ side: 'publisher', documents: [] });
    const element = await open(embedded);
    expect(textOf(element)).to.contain('not among your permissions');
    await expect(element).to.be.accessible();
    const viewer = await open(await openAsStaff('viewer'));
    expect(textOf(viewer)).to.contain('not among your permissions');
  });

  it('asks what a table does not tell, by keyboard, and guesses nothing', async () => {
    const element = await open(server);
    await expect(element).to.be.accessible();
    void element.add([tableFile(2)]);
    await shows(element, 'A few questions first');
    expect(shadow(element).activeElement?.id).to.equal('stage');
    expect(fieldOf<HTMLSelectElement>(element, 'Total').value).to.equal('Total');
    expect(fieldOf<HTMLSelectElement>(element, 'Tax id').value).to.equal('RUC');
    expect(textOf(element)).to.contain('F-2');
    await expect(element).to.be.accessible();
    buttonOf(element, 'Go on').focus();
    await sendKeys({ press: 'Enter' });
    await shows(element, 'Answer what is marked first.');
    fieldOf(element, 'Issued by us').focus();
    await sendKeys({ press: 'Space' });
    buttonOf(element, 'Go on').focus();
    await sendKeys({ press: 'Enter' });
    await shows(element, 'What publishing would do');
    expect(textOf(element)).to.contain('New: 2');
    expect(textOf(element)).to.contain('2 partners would be created');
    expect(textOf(element)).to.contain('PEN 2,361.00');
    await expect(element).to.be.accessible();
  });

  it('publishes after the preview and nothing before, and remembers the columns', async () => {
    const element = await previewed(server, tableFile(3, 'uno.csv'));
    const { publisher } = server.account;
    expect((await publisher.documents.list({ q: 'F-3' })).data).to.have.length(0);
    const told = oneEvent(element, 'saldo-files-published');
    buttonOf(element, 'Publish 3 records').click();
    const { totals } = (await told) as unknown as FilesPublishedEvent;
    expect(totals.created).to.equal(3);
    await shows(element, 'Published');
    const [invoice] = (await publisher.documents.list({ q: 'F-3' })).data;
    expect(invoice!.total.amount).to.equal('1180.50');
    expect(shadow(element).querySelector('[aria-label="Open F-3"]')).not.to.equal(null);
    await expect(element).to.be.accessible();

    const again = await open(server);
    void again.add([tableFile(3, 'dos.csv')]);
    await shows(again, 'Unchanged: 3');
    expect(textOf(again)).to.contain('There is nothing to publish.');
  });

  it('shows what would change, old beside new', async () => {
    const first = new File([header, '20333333333;Ficticia C;G-1;31/01/2026;1.000,50;PEN\n'], 'a.csv');
    const element = await previewed(server, first);
    buttonOf(element, 'Publish 1 record').click();
    await shows(element, 'Published');
    const changed = await open(server);
    void changed.add([new File([header, '20333333333;Ficticia C;G-1;31/01/2026;1.200,50;PEN\n'], 'b.csv')]);
    await shows(changed, 'Changed: 1');
    buttonOf(changed, 'Compare with what is there').click();
    await shows(changed, 'PEN 1,000.50');
    expect(textOf(changed)).to.match(/total\/amount\s+PEN\s1,000\.50 →\s+PEN\s1,200\.50/);
    await expect(changed).to.be.accessible();
  });

  it('says what is rejected at its row, and publishes the rest', async () => {
    const file = new File(
      [
        header,
        '20444444444;Ficticia D;H-1;31/01/2026;10,50;PEN\n',
        '20444444444;Ficticia D;H-2;31/13/2026;10,50;PEN\n',
      ],
      '=malas.csv',
    );
    const element = await previewed(server, file);
    expect(textOf(element)).to.contain('Rejected: 1');
    expect(textOf(element)).to.contain('=malas.csv, line 3');
    expect(textOf(element)).to.match(/the date is not a calendar date/);
    buttonOf(element, 'Rejected: 1').click();
    await until(() => bodyRows(element).length === 1);
    buttonOf(element, 'Publish 1 record').click();
    await shows(element, 'Published');
  });

  it('reads e-invoices, attaches the PDF beside them, and refuses what is hostile', async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>';
    const element = await open(server);
    void element.add([
      invoiceFile('X-77'),
      new File(['%PDF-1.7\n%âãÏÓ\n%%EOF\n'], 'x-77.pdf', { type: 'application/pdf' }),
      new File([bomb], 'bomb.xml'),
    ]);
    await shows(element, 'A few questions first');
    fieldOf(element, 'Received by us').click();
    buttonOf(element, 'Go on').click();
    await shows(element, 'New: 1');
    expect(textOf(element)).to.contain('Rejected: 1');
    expect(textOf(element)).to.contain('bomb.xml');
    buttonOf(element, 'Publish 1 record').click();
    await shows(element, 'Published');
    const [published] = (await server.account.publisher.documents.list({ q: 'X-77' })).data;
    expect(published!.files!.map(({ role }) => role)).to.deep.equal(['xml', 'pdf']);
  });

  it('reads the e-invoice inside a PDF, and publishes it with that PDF as its paper', async () => {
    const element = await open(server);
    const file = facturX('FX-2026-1');
    await element.add([file]);
    await shows(element, 'What publishing would do');
    expect(textOf(element)).to.contain('New: 1').and.to.contain('FX-2026-1');
    expect(textOf(element)).to.contain('EUR 119.50').and.to.contain('factura.pdf');
    buttonOf(element, 'Publish 1 record').click();
    await shows(element, 'Published');
    const { publisher } = server.account;
    const [published] = (await publisher.documents.list({ q: 'FX-2026-1' })).data;
    expect(published).to.deep.include({ type: 'invoice', direction: 'receivable', issueDate: '2026-02-01' });
    expect(published!.total).to.deep.equal({ amount: '119.50', currency: 'EUR' });
    const [paper, ...others] = published!.files!;
    expect([paper!.role, paper!.fileName, others]).to.deep.equal(['pdf', 'factura.pdf', []]);
    const stored = await publisher.files.content(paper!.id);
    expect(await stored.text()).to.equal(await file.text());
  });

  it('shows amounts with the decimals of their currency and all that they have beyond, and publishes them as they are', async () => {
    const rows = [
      ['Factura', 'RUC', 'Cliente', 'Fecha', 'Total', 'Moneda'],
      ['D-1', '20777777777', 'Ficticia H', '2026-01-31', 1180.5, 'PEN'],
      ['D-2', '20777777777', 'Ficticia H', '2026-01-31', 1180.125, 'EUR'],
      ['D-3', '20777777777', 'Ficticia H', '2026-01-31', 1180, 'CLP'],
      ['D-4', '20777777777', 'Ficticia H', '2026-01-31', 1180.5, 'KWD'],
    ];
    const sent: { data: { total: Money } }[] = [];
    const fetch: ContractServer['fetch'] = async (input, init) => {
      const request = input as Request;
      if (request.url.endsWith('/v1/publish')) {
        const { records } = (await request.clone().json()) as { records: typeof sent };
        sent.push(...records);
      }
      return server.fetch(input, init);
    };
    const file = await workbookFile(rows, 'monedas.xlsx');
    const element = await previewed({ token: server.token, fetch }, file);
    const shown = ['PEN 1,180.50', 'EUR 1,180.125', 'CLP 1,180', 'KWD 1,180.500'];
    const amountsIn = (place: string) =>
      [...shadow(element).querySelectorAll<HTMLElement>(`${place} .amount`)].map(({ innerText }) =>
        innerText.replaceAll(/\s/g, ' '),
      );
    expect(amountsIn('.sums')).to.deep.equal(shown);
    expect(amountsIn('tbody')).to.deep.equal(shown);
    buttonOf(element, 'Publish 4 records').click();
    await shows(element, 'Published');
    const amounts = sent.map(({ data }) => data.total.amount);
    expect(amounts).to.deep.equal(['1180.5', '1180.125', '1180', '1180.5']);
  });

  it('reads a workbook by the columns that are chosen, and names what is too large or another kind of file', async () => {
    const rows = [
      ['Factura', 'RUC', 'Cliente', 'Fecha', 'Valor final', 'Moneda'],
      ['W-1', '20666666666', 'Ficticia F', '2026-01-31', 1180.25, 'PEN'],
    ];
    const element = await open(server);
    const large = new Blob(Array.from({ length: 30 }, () => ' '.repeat(1024 * 1024)));
    void element.add([
      await workbookFile(rows, 'ventas.xlsx'),
      new File(['<?xml version="1.0"?><a>', large, '</a>'], 'grande.xml'),
      new File(['PK\u0003\u0004 something else'], 'varios.zip'),
    ]);
    await shows(element, 'A few questions first');
    const total = fieldOf<HTMLSelectElement>(element, 'Total');
    expect(total.value).to.equal('');
    total.value = 'Valor final';
    total.dispatchEvent(new Event('change', { bubbles: true }));
    fieldOf(element, 'Issued by us').click();
    buttonOf(element, 'Go on').click();
    await shows(element, 'New: 1');
    expect(textOf(element)).to.contain('PEN 1,180.25');
    expect(textOf(element)).to.contain('Rejected: 2');
    expect(textOf(element)).to.match(/larger than the 20 MiB/);
    expect(textOf(element)).to.match(/varios\.zip\s+it is a ZIP file that is encrypted or broken/);
  });

  it('goes on while it reads 2,000 files: it tells how far it is, and stops when it is told to', async () => {
    const element = await open(server);
    const files = Array.from({ length: 2000 }, (_, index) => invoiceFile(`M-${index}`));
    const read = element.add(files);
    await until(() => /Reading files: [1-9][\d,]* of 2,000/.test(textOf(element)));
    buttonOf(element, 'Stop').click();
    await read;
    await shows(element, 'Choose files');
  });

  it('stops where it is told to, says what is done, and goes on with the rest', async () => {
    let batches = 0;
    const fetch: ContractServer['fetch'] = async (input, init) => {
      const { url } = input as Request;
      if (url.endsWith('/v1/publish') && ++batches === 2) buttonOf(element, 'Stop').click();
      return server.fetch(input, init);
    };
    const element = await previewed({ token: server.token, fetch }, tableFile(600, 'muchas.csv', '1'));
    await until(() => bodyRows(element).length < 600, 'only rows in sight stay drawn');
    // None of them: a table of hundreds of rows takes axe and `textOf` their time.
    buttonOf(element, 'Rejected: 1').click();
    await until(() => bodyRows(element).length === 1);
    buttonOf(element, 'Publish 600 records').click();
    await shows(element, 'Stopped: 500 records are published, 100 are not.');
    await expect(element).to.be.accessible();
    buttonOf(element, 'Publish the remaining 100 records').click();
    await until(() => !textOf(element).includes('Stopped') && textOf(element).includes('Published'));
  });

  it('fits where it is narrow', async () => {
    const element = await previewed(server, tableFile(2, 'estrecho.csv', '2'));
    for (const width of [320, 720, 1280]) {
      await setViewport({ width, height: 800 });
      await element.updateComplete;
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    }
    await setViewport({ width: 1280, height: 800 });
  });
});
