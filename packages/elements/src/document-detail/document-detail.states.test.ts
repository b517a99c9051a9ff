import type { SaldoDocument } from '@saldo/sdk/contract';
import { expect, oneEvent } from '@open-wc/testing';
import type { ContractServer } from '../testing/contract-server.ts';
import { alertOf, detail, openDetails, shows } from '../testing/detail-page.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { scopeOf } from '../context/scope.ts';
import { buttonOf, byPart, shadow, textOf } from '../testing/shadow-dom.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('states of <saldo-document-detail>', () => {
  let server: ContractServer;
  let invoice: Record<string, string>;
  let path: string;
  let order: string;
  beforeEach(async () => {
    server = await openDetails();
    const { documents } = server.account.publisher;
    const { id } = await documents.getByExternalId('F002-871');
    invoice = { 'document-id': id };
    path = `/v1/documents/${id}`;
    order = (await documents.getByExternalId('OC-7781')).id;
  });

  it('tells the size of a paper where it is known, and none of one that nobody has fetched yet', async () => {
    const paper = {
      role: 'xml',
      fileName: 'F002-871.xml',
      mediaType: 'application/xml',
      pending: true,
    } as const;
    server.alter(path, (real: SaldoDocument): SaldoDocument => ({
      ...real,
      files: [
        { ...paper, id: order, size: 48_213 },
        { ...paper, id: order, size: 0 },
      ],
    }));
    const element = await detail(server, invoice);
    await shows(element, 'F002-871');
    const papers = [...byPart(element, 'papers')!.querySelectorAll('li')];
    expect(papers.map((one) => one.innerText.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
      'Descargar F002-871.xml 48 kB',
      'Descargar F002-871.xml',
    ]);
    await expect(element).to.be.accessible();
  });

  it('keeps the place of the head while loading', async () => {
    const release = server.hold(path);
    const element = await detail(server, invoice);
    await waitUntil(() => server.received(path).length === 1);
    const busy = shadow(element).querySelector('[aria-busy="true"]')!;
    const title = busy.querySelector('.title')!.getBoundingClientRect();
    await expect(element).to.be.accessible();
    release();
    await shows(element, 'F002-871');
    const after = byPart(element, 'heading')!.getBoundingClientRect();
    expect([after.top, after.height]).to.deep.equal([title.top, title.height]);
  });

  it('says what failed, tells the page, and recovers', async () => {
    server.fail(path, 500);
    const told = oneEvent(document.body, 'saldo-error');
    const element = await detail(server, invoice);
    await told;
    await waitUntil(() => alertOf(element) !== null);
    expect(textOf(element)).to.contain('req-test-1');
    await expect(element).to.be.accessible();
    server.recover(path);
    buttonOf(element, 'Reintentar').click();
    await shows(element, 'F002-871');
  });

  it('says that something failed where an amount cannot be read, and shows no half of it', async () => {
    const money = { amount: '1,180.00', currency: 'PEN' };
    server.alter(path, (real: SaldoDocument): SaldoDocument => ({ ...real, openAmount: money }));
    const element = await detail(server, invoice);
    await waitUntil(() => alertOf(element) !== null);
    expect(textOf(element)).not.to.contain('F002-871');
    // Metadata may be called as it likes.
    server.alter(path, (real: SaldoDocument): SaldoDocument => ({ ...real, metadata: money }));
    buttonOf(element, 'Reintentar').click();
    await shows(element, 'F002-871');
  });

  it('says that a document is not here, and whom to ask', async () => {
    const element = await detail(server, { 'document-id': 'ext:unknown' });
    await waitUntil(() => textOf(element).includes('Este comprobante no está aquí'));
    expect(textOf(element)).to.contain(`${sampleSession.publisher.name} puede aclararlo`);
    expect([...shadow(element).querySelectorAll('button')].map((one) => one.innerText)).not.to.include(
      'Reintentar',
    );
    await expect(element).to.be.accessible();
  });

  it('keeps what it shows when loading again fails', async () => {
    const element = await detail(server, invoice);
    await shows(element, 'F002-871');
    server.cut(path);
    element.refresh();
    await waitUntil(() => alertOf(element) !== null);
    expect(byPart(element, 'heading')!.innerText).to.equal('F002-871');
    expect(textOf(element)).to.contain('Lo que ves es de antes');
    await expect(element).to.be.accessible();
  });

  it('never shows one document in the place of another', async () => {
    const element = await detail(server, invoice);
    await shows(element, 'F002-871');
    const release = server.hold(`/v1/documents/${order}`);
    element.documentId = order;
    await waitUntil(() => server.received(`/v1/documents/${order}`).length === 1);
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('F002-871');
    release();
    await shows(element, 'OC-7781');
  });

  it('asks nothing and says so when the session does not show documents', async () => {
    const blind = await openDetails({ components: {} });
    const element = await detail(blind, { 'document-id': 'ext:F002-871' });
    await waitUntil(() => textOf(element).includes('Tu sesión no muestra comprobantes'));
    expect(blind.requests.map((request) => request.path)).to.deep.equal(['/v1/session']);
    await expect(element).to.be.accessible();
  });

  it('aborts what it has asked when it leaves, and asks again when it is back', async () => {
    server.hold(path);
    const element = await detail(server, invoice);
    await waitUntil(() => server.received(path).length === 1);
    const parent = element.parentElement!;
    element.remove();
    await waitUntil(() => server.aborted.includes(path));
    parent.append(element);
    await waitUntil(() => server.received(path).length === 2);
  });

  it('loads again when documents were written', async () => {
    const element = await detail(server, invoice);
    await shows(element, 'F002-871');
    scopeOf(element.client!).invalidate('documents');
    await waitUntil(() => server.received(path).length === 2);
  });

  it('speaks to the publisher as to who is to collect', async () => {
    const staff = await openDetails({ side: 'publisher' });
    const element = await detail(staff, { 'document-id': 'ext:F002-871' });
    await shows(element, 'F002-871');
    expect(textOf(element)).to.contain('Por cobrar');
    expect(textOf(element)).not.to.contain('Por pagar');
  });
});
