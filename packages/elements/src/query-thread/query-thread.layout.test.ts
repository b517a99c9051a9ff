import { expect } from '@open-wc/testing';
import { openServer } from '../testing/contract-server.ts';
import { conversations } from '../testing/conversations.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import type { ThreadSketch } from '../testing/sample-threads.ts';
import { openPage } from '../testing/shadow-page.ts';
import './query-thread.ts';

const long: ThreadSketch = {
  subject: 'Asunto_'.repeat(28),
  about: { kind: 'document', label: 'L'.repeat(100) },
  unread: 1,
  messages: [
    ['c', '2026-04-12T15:00:00.000Z', 'palabra'.repeat(200)],
    ['p', '2026-04-12T15:01:00.000Z', 'https://banco.example/'.repeat(40)],
  ],
};
const document = {
  ...sampleDocument({ number: 'L'.repeat(100), issued: '2026-03-01', total: '1.00' }),
  externalId: 'L'.repeat(100),
};

describe('<saldo-query-thread> layout', () => {
  for (const width of [320, 360, 640, 760, 1024, 1600]) {
    it(`fits into ${width} px with long texts`, async () => {
      const server = await openServer({ documents: [document], threads: [long] });
      const page = await openPage('saldo-query-thread', server);
      page.element.parentElement!.style.inlineSize = `${width}px`;
      await page.shows('Asunto_');
      expect(page.element.scrollWidth).to.be.at.most(width);
      page.root.querySelector<HTMLElement>('[part=thread]')!.click();
      await page.shows('https://banco.example/');
      const scroller = page.root.querySelector('.scroller')!;
      expect(page.element.scrollWidth).to.be.at.most(width);
      expect(scroller.scrollWidth).to.equal(scroller.clientWidth);
    });
  }

  it('shows one pane at a time where it is narrow, both where it is wide', async () => {
    const server = await openServer(conversations);
    const page = await openPage('saldo-query-thread', server);
    const host = page.element.parentElement!;
    await page.shows('Plazo de pago');
    page.root.querySelector<HTMLElement>('[part=thread]')!.click();
    await page.shows('El almacén confirma');
    expect(page.text).to.contain('Plazo de pago');
    host.style.inlineSize = '400px';
    expect(page.text).not.to.contain('Plazo de pago');
    await page.press('Volver a las consultas');
    expect(page.text)
      .to.contain('Plazo de pago')
      .and.not.to.contain('El almacén confirma que salieron 8 cajas.');
    expect(page.focused).to.contain('Faltan 2 cajas en la entrega');
  });
});
