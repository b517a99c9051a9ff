import { expect, fixture, html } from '@open-wc/testing';
import { takeReports } from '../testing/answer-server.ts';
import { clientOf, sampleServer } from '../testing/sample-server.ts';
import { sampleThread } from '../testing/sample-threads.ts';
import { ShadowPage } from '../testing/shadow-page.ts';
import { strictPage } from '../testing/strict-page.ts';
import { ThreadServer } from '../testing/thread-server.ts';

const script = '"><img src=x onerror=alert(1)><script>alert(2)</script>';

describe('<saldo-query-thread> under a strict policy', () => {
  it('shows and sends hostile text without anything to refuse', async () => {
    const server = sampleServer();
    takeReports(server);
    const hostile = sampleThread({
      number: 8,
      subject: script,
      about: { kind: script, label: script },
      messages: [['p', '2026-04-12T15:00:00.000Z', script]],
    });
    new ThreadServer(server, [hostile]);
    const strict = await strictPage(
      await fixture(html`<div></div>`),
      '/packages/elements/src/query-thread/query-thread.ts',
    );
    const element = strict.document.createElement('saldo-query-thread');
    Object.assign(element, { locale: 'es-PE', client: clientOf(server), threadId: hostile.thread.id });
    strict.document.body.append(element);
    const page = new ShadowPage(element);
    await page.shows(script);
    await page.type('Mensaje', `respuesta ${script}`);
    await page.press('Enviar');
    await page.shows('11:00 a. m.');
    expect(page.root.querySelectorAll('img, script, [style]')).to.have.length(0);
    expect(strict.violations).to.deep.equal([]);
  });
});
