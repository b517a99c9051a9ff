import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import { buttonOf, fieldOf, shadow, textOf } from '../testing/shadow-dom.ts';
import { openAsStaff } from '../testing/staff-sign-in.ts';
import type { SaldoPublishFiles } from './publish-files.element.ts';
import type { FilesPublishedEvent } from './publish-files.events.ts';
import './publish-files.ts';

const header = 'RUC;Cliente;Factura;Fecha;Total;Moneda\n';

function tableFile(rows: number, name = 'ventas.csv', change = ''): File {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `2011111111${index % 10};Ficticia ${index % 10};F-${index + 1};31/01/2026;1.180,50${change};PEN\n`,
  );
  return new File([header, ...lines], name, { type: 'text/csv' });
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
    await shows(changed, '1000.50');
    expect(textOf(changed)).to.match(/total\/amount\s+1000.50 →\s+1200.50/);
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
    const xml = `<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:ID>X-77</cbc:ID><cbc:IssueDate>2026-02-01</cbc:IssueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>PEN</cbc:DocumentCurrencyCode><cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Otra Ficticia</cbc:Name></cac:PartyName><cac:PartyTaxScheme><cbc:CompanyID>20999999999</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme></cac:Party></cac:AccountingSupplierParty><cac:AccountingCustomerParty><cac:Party><cac:PartyName><cbc:Name>Ficticia E</cbc:Name></cac:PartyName><cac:PartyTaxScheme><cbc:CompanyID>20555555555</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme></cac:Party></cac:AccountingCustomerParty><cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="PEN">50.00</cbc:TaxInclusiveAmount><cbc:PayableAmount currencyID="PEN">50.00</cbc:PayableAmount></cac:LegalMonetaryTotal></Invoice>`;
    const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>';
    const element = await open(server);
    void element.add([
      new File([xml], 'x-77.xml', { type: 'text/xml' }),
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

  it('stops where it is told to, says what is done, and goes on with the rest', async () => {
    let batches = 0;
    const fetch: ContractServer['fetch'] = async (input, init) => {
      const { url } = input as Request;
      if (url.endsWith('/v1/publish') && ++batches === 2) buttonOf(element, 'Stop').click();
      return server.fetch(input, init);
    };
    const element = await previewed({ token: server.token, fetch }, tableFile(600, 'muchas.csv', '1'));
    buttonOf(element, 'Publish 600 records').click();
    await shows(element, 'Stopped: 500 records are published, 100 are not.');
    await expect(element).to.be.accessible();
    buttonOf(element, 'Publish the remaining 100 records').click();
    await until(() => !textOf(element).includes('Stopped') && textOf(element).includes('Published'));
    expect(bodyRows(element).length).to.be.below(600);
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
