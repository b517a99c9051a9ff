import { expect, fixture, html } from '@open-wc/testing';
import { clientOf, openServer } from '../testing/contract-server.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import type { ThreadSketch } from '../testing/sample-threads.ts';
import { ShadowPage } from '../testing/shadow-page.ts';
import { strictPage } from '../testing/strict-page.ts';

const script = '"><img src=x onerror=alert(1)><script>alert(2)</script>';

describe('<saldo-query-thread> under a strict policy', () => {
  it('shows and sends hostile text without anything to refuse', async () => {
    const document = {
      ...sampleDocument({ number: script, issued: '2026-03-01', total: '1.00' }),
      externalId: script,
    };
    const hostile: ThreadSketch = {
      subject: script,
      about: { kind: 'document', label: script },
      messages: [['p', '2026-04-12T15:00:00.000Z', script]],
    };
    const server = await openServer({ documents: [document], threads: [hostile] });
    const strict = await strictPage(
      await fixture(html`<div></div>`),
      '/packages/elements/src/query-thread/query-thread.ts',
    );
    const element = strict.document.createElement('saldo-query-thread');
    Object.assign(element, {
      locale: 'es-PE',
      client: clientOf(server),
      threadId: server.account.threads[0]!.id,
    });
    strict.document.body.append(element);
    const page = new ShadowPage(element);
    await page.shows(script);
    await page.type('Mensaje', `respuesta ${script}`);
    await page.press('Enviar');
    await page.shows(/11:\d\d a\. m\./);
    expect(page.root.querySelectorAll('img, script, [style]')).to.have.length(0);
    expect(strict.violations).to.deep.equal([]);
  });
});
