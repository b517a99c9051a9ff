import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { scopeOf } from '../context/scope.ts';
import type { DocumentOpenEvent } from '../events/document-open.event.ts';
import { pointerTo } from '../events/document-pointer.ts';
import { clientOf, type ContractServer } from '../testing/contract-server.ts';
import { detail, openDetails, shows } from '../testing/detail-page.ts';
import { buttonOf, byPart, shadow, textOf } from '../testing/shadow-dom.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('opening documents in <saldo-document-detail>', () => {
  let server: ContractServer;
  before(async () => {
    server = await openDetails();
  });
  const found = (externalId: string) => server.account.publisher.documents.getByExternalId(externalId);

  it('shows what another element opens, and says so until one does', async () => {
    const client = clientOf(server);
    const element = await detail(server, {}, client);
    await waitUntil(() => textOf(element).includes('Ningún comprobante elegido'));
    await expect(element).to.be.accessible();
    scopeOf(client).emit('document-open', pointerTo(await found('F002-871')));
    await shows(element, 'F002-871');
  });

  it('shows at once what is known of it', async () => {
    const client = clientOf(server);
    const element = await detail(server, {}, client);
    await waitUntil(() => textOf(element).includes('Ningún comprobante elegido'));
    const invoice = await found('F002-871');
    const release = server.hold(`/v1/documents/${invoice.id}`);
    scopeOf(client).emit('document-open', pointerTo(invoice));
    await waitUntil(() => byPart(element, 'heading')?.innerText === 'F002-871');
    expect(byPart(element, 'document')!.ariaBusy).to.equal('true');
    release();
    await shows(element, 'F002-871');
  });

  it('stays with the document that the page has fixed', async () => {
    const client = clientOf(server);
    const element = await detail(server, { 'document-id': 'ext:OC-7781' }, client);
    await shows(element, 'OC-7781');
    scopeOf(client).emit('document-open', pointerTo(await found('F002-871')));
    await element.updateComplete;
    expect(byPart(element, 'heading')!.innerText).to.equal('OC-7781');
  });

  it('opens a related document in its place by keyboard, and goes back', async () => {
    const element = await detail(server, { 'document-id': 'ext:F001-12391' });
    await shows(element, 'F001-12391');
    buttonOf(element, 'Orden de compra OC-7781').focus();
    await sendKeys({ press: 'Enter' });
    await shows(element, 'OC-7781');
    await waitUntil(() => shadow(element).activeElement === byPart(element, 'heading'));
    await expect(element).to.be.accessible();
    buttonOf(element, 'Volver a F001-12391').focus();
    await sendKeys({ press: 'Enter' });
    await shows(element, 'F001-12391');
    expect(byPart(element, 'back')).to.equal(null);
    await waitUntil(() => shadow(element).activeElement === byPart(element, 'heading'));
  });

  it('opens what settles it, and another document of the page ends the way back', async () => {
    const element = await detail(server, { 'document-id': 'ext:F001-12391' });
    await shows(element, 'F001-12391');
    buttonOf(element, 'AJ-1').click();
    await shows(element, 'AJ-1');
    element.documentId = 'ext:OC-7781';
    await shows(element, 'OC-7781');
    expect(byPart(element, 'back')).to.equal(null);
  });

  it('leaves it to the host where the host takes over', async () => {
    const element = await detail(server, { 'document-id': 'ext:F001-12391' });
    await shows(element, 'F001-12391');
    const told = oneEvent(element, 'saldo-document-open');
    element.addEventListener('saldo-document-open', (event) => event.preventDefault(), { once: true });
    buttonOf(element, 'FC01-117').click();
    const { document } = (await told) as unknown as DocumentOpenEvent;
    expect([document.externalId, document.type, document.label]).to.deep.equal([
      'FC01-117',
      'credit_note',
      'FC01-117',
    ]);
    await element.updateComplete;
    expect(byPart(element, 'heading')!.innerText).to.equal('F001-12391');
    expect(byPart(element, 'back')).to.equal(null);
  });
});
