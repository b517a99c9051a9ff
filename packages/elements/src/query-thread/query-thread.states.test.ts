import { expect } from '@open-wc/testing';
import { scopeOf } from '../context/scope.ts';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { conversations } from '../testing/conversations.ts';
import { reading } from '../testing/publisher.ts';
import { openPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoQueryThread } from './query-thread.element.ts';
import './query-thread.ts';

describe('<saldo-query-thread> states', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer(conversations);
  });

  const open = (properties: Partial<SaldoQueryThread> = {}) =>
    openPage('saldo-query-thread', server, properties);

  async function openFirst() {
    const page = await open();
    await page.shows('Faltan 2 cajas en la entrega');
    page.root.querySelector<HTMLElement>('[part=thread]')!.click();
    await page.shows('El almacén confirma que salieron 8 cajas.');
    return page;
  }

  it('shows the shape of what comes while it loads', async () => {
    const release = server.hold('/v1/threads');
    const page = await open();
    await waitUntil(() => server.received('/v1/threads').length === 1);
    expect(page.root.querySelectorAll('.skeleton').length).to.be.above(5);
    await expect(page.element).to.be.accessible();
    release();
    await page.shows('Plazo de pago');
  });

  it('lists threads with what is new, the latest first', async () => {
    const page = await open();
    await page.shows('Plazo de pago');
    const rows = [...page.root.querySelectorAll<HTMLElement>('[part=thread]')];
    expect(rows.map(({ innerText }) => innerText.split('\n')[0])).to.deep.equal(
      server.account.threads.map(({ subject }) => subject),
    );
    expect(rows[0]!.innerText).to.contain('2 nuevos').and.to.contain('Comprobante F001-00012345');
    expect(rows[1]!.innerText).to.contain('ayer').and.to.contain('Tú: Sí, la adjunto hoy.');
    await expect(page.element).to.be.accessible();
  });

  it('says what to do when there are none', async () => {
    server = await openServer({ documents: [] });
    const page = await open();
    await page.shows('Aún no hay consultas');
    await expect(page.element).to.be.accessible();
    await page.press('Hacer una consulta');
    await page.shows('Sobre tu cuenta');
  });

  it('says that loading failed and tries again', async () => {
    server.fail('/v1/threads', 500);
    const page = await open();
    await page.shows('Algo falló en el servidor.');
    expect(page.text).to.contain('req-test-1');
    await expect(page.element).to.be.accessible();
    server.recover('/v1/threads');
    await page.press('Reintentar');
    await page.shows('Plazo de pago');
  });

  it('keeps what it shows when a later look fails', async () => {
    const page = await openFirst();
    server.fail('/v1/threads', 503);
    scopeOf(page.element.client!).invalidate('threads');
    await page.shows('Lo que ves es de antes y puede haber cambiado.');
    expect(page.text).to.contain('Plazo de pago').and.to.contain('El almacén confirma');
    await expect(page.element).to.be.accessible();
  });

  it('gives way to a sentence and the contact where threads are not permitted', async () => {
    server = await openServer({ ...conversations, components: {} });
    const page = await open();
    await page.shows('Las consultas no están disponibles aquí');
    expect(page.text).to.contain('cobranzas@andina.example');
    expect(server.received('/v1/threads')).to.have.length(0);
    await expect(page.element).to.be.accessible();
  });

  it('is read only where writing is not permitted', async () => {
    server = await openServer({ ...conversations, components: reading });
    const page = await openFirst();
    expect(page.text).to.contain('Aquí puedes leer, pero no escribir.');
    expect(page.root.querySelector('textarea')).to.equal(null);
    expect(page.hasButton('Hacer una consulta')).to.equal(false);
  });

  it('speaks English where asked', async () => {
    const page = await open({ locale: 'en-US' });
    await page.shows('2 new');
    expect(page.text).to.contain('Ask a question').and.to.contain('yesterday');
  });
});
