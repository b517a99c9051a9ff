import { expect, fixture, html } from '@open-wc/testing';
import type { SaldoElement } from '../base/saldo-element.ts';
import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import '../index.ts';

const sheet = new URL('./placeholders.css', import.meta.url);
/** What the stylesheet keeps a place for. */
const tags = [
  'saldo-account-statement',
  'saldo-client-portal',
  'saldo-document-detail',
  'saldo-invoice-list',
  'saldo-payment-list',
  'saldo-payment-report',
  'saldo-payment-review',
  'saldo-pdf-viewer',
  'saldo-portal',
  'saldo-query-thread',
  'saldo-supplier-portal',
  'saldo-user-admin',
] as const;

describe('placeholders.css', () => {
  let server: ContractServer;
  let link: HTMLLinkElement;
  before(async function () {
    // The first test of a run waits until the database is there.
    this.timeout(60_000);
    server = await openServer({ documents: [] });
    server.hold('/v1/session');
    link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet.href });
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
    document.head.append(link);
    await loaded;
  });
  after(() => link.remove());

  for (const tag of tags) {
    it(`keeps the place of <${tag}> at any width`, async () => {
      const heights: string[] = [];
      for (const width of [320, 400, 600, 720, 800, 900, 1024, 1440]) {
        const host = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
        host.style.setProperty('inline-size', `${width}px`);
        const element = document.createElement(tag) as SaldoElement;
        element.client = clientOf(server);
        host.append(element);
        // Defined, and its words on their way.
        const kept = element.offsetHeight;
        await element.updateComplete;
        const loading = element.offsetHeight;
        if (Math.abs(kept - loading) > 2) heights.push(`${width}: ${kept} for ${loading}`);
        host.remove();
      }
      expect(heights).to.deep.equal([]);
    });
  }

  it('keeps the place of a tag that is not defined yet', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const { contentDocument } = host.appendChild(document.createElement('iframe'));
    const inner = contentDocument!.createElement('saldo-invoice-list');
    const copy = contentDocument!.importNode(link);
    const loaded = new Promise((resolve) => copy.addEventListener('load', resolve, { once: true }));
    contentDocument!.head.append(copy);
    contentDocument!.body.append(inner);
    await loaded;
    expect(inner.offsetHeight).to.equal(678);
    inner.style.setProperty('--saldo-placeholder', '100px');
    expect(inner.offsetHeight).to.equal(100);
  });
});
