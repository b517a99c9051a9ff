import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { LitElement, type TemplateResult } from 'lit';
import type { Saldo } from '@saldo/sdk';
import type { Session } from '@saldo/sdk/contract';
import { saldoContext } from '../context/saldo-context.ts';
import { scopeOf } from '../context/scope.ts';
import type { SaldoErrorEvent } from '../events/error.event.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { SaldoElement } from './saldo-element.ts';

class ProbeElement extends SaldoElement<{ hello: string }> {
  constructor() {
    super({
      en: { hello: 'Hello' },
      load: async () => ({
        translation: { words: { hello: 'Hola' }, countries: { 'es-MX': { hello: 'Qué tal' } } },
      }),
    });
  }

  override render(): TemplateResult {
    const { error } = this.sessionQuery;
    return html`<p>${this.words.hello} ${this.words.retry} ${this.format.amount('1234.5', 2)}</p>
      <p>${error ? 'failed' : (this.session?.partner?.name ?? 'nobody')}</p>
      <p>${this.may('createPaymentReport') ? 'may' : 'may not'}</p>`;
  }
}
customElements.define('saldo-test-probe', ProbeElement);

class LateProvider extends LitElement {
  readonly provider = new ContextProvider(this, { context: saldoContext });
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

/** A client that knows only its session. */
function clientWith(get: () => Promise<Session>): Saldo {
  return { session: { get } } as unknown as Saldo;
}

const text = (element: Element) => element.shadowRoot!.textContent!;

describe('SaldoElement', () => {
  it('works alone with a client', async () => {
    const client = clientWith(async () => sampleSession);
    const element = await fixture<ProbeElement>(
      html`<saldo-test-probe .client=${client}></saldo-test-probe>`,
    );
    await waitUntil(() => text(element).includes(sampleSession.partner.name));
    expect(text(element)).to.contain('may');
  });

  it('asks for the session once for all elements of a client', async () => {
    let asked = 0;
    const client = clientWith(async () => {
      asked += 1;
      return sampleSession;
    });
    const element = await fixture(
      html`<div>
        <saldo-test-probe .client=${client}></saldo-test-probe>
        <saldo-test-probe .client=${client}></saldo-test-probe>
      </div>`,
    );
    await waitUntil(() => text(element.lastElementChild!).includes(sampleSession.partner.name));
    expect(asked).to.equal(1);
  });

  it('finds a provider that is defined after it, and follows its changes', async () => {
    const element = await fixture(
      html`<saldo-test-late><saldo-test-probe lang="en"></saldo-test-probe></saldo-test-late>`,
    );
    const probe = element.querySelector('saldo-test-probe') as ProbeElement;
    expect(text(probe)).to.contain('nobody');
    customElements.define('saldo-test-late', LateProvider);
    const { provider } = element as LateProvider;
    const scope = scopeOf(clientWith(async () => sampleSession));
    provider.setValue({ scope, locale: undefined });
    await waitUntil(() => text(probe).includes(sampleSession.partner.name));
    provider.setValue({ scope, locale: 'es-MX' });
    await waitUntil(() => text(probe).includes('Qué tal'));
  });

  it('lets its own client go before the provider', async () => {
    const client = clientWith(async () => sampleSession);
    const element = await fixture<ProbeElement>(
      html`<saldo-test-probe .client=${client}></saldo-test-probe>`,
    );
    expect(element.scope).to.equal(scopeOf(client));
  });

  it('never shows the data of one client under another', async () => {
    const first = clientWith(async () => sampleSession);
    const second = clientWith(() => new Promise(() => {}));
    const element = await fixture<ProbeElement>(html`<saldo-test-probe .client=${first}></saldo-test-probe>`);
    await waitUntil(() => text(element).includes(sampleSession.partner.name));
    element.client = second;
    await element.updateComplete;
    expect(text(element)).to.contain('nobody');
    expect(text(element)).to.contain('may not');
  });

  it('speaks the closest language and formats in a country', async () => {
    const element = await fixture<HTMLElement>(
      html`<div lang="es"><saldo-test-probe></saldo-test-probe></div>`,
    );
    const probe = element.querySelector('saldo-test-probe') as ProbeElement;
    await probe.updateComplete;
    expect(text(probe)).to.contain('Qué tal Reintentar 1,234.50');
    probe.locale = 'es-CO';
    await probe.updateComplete;
    expect(text(probe)).to.contain('Hola Reintentar 1.234,50');
    probe.locale = 'en-US';
    await probe.updateComplete;
    expect(text(probe)).to.contain('Hello Try again 1,234.50');
  });

  it('follows the language of the page', async () => {
    const probe = await fixture<ProbeElement>(html`<saldo-test-probe></saldo-test-probe>`);
    const before = document.documentElement.lang;
    try {
      document.documentElement.lang = 'es-AR';
      await waitUntil(() => text(probe).includes('Hola'));
    } finally {
      document.documentElement.lang = before;
    }
  });

  it('renders nothing in another language before its words are there', async () => {
    const seen: string[] = [];
    const probe = document.createElement('saldo-test-probe') as ProbeElement;
    probe.locale = 'es-AR';
    const observer = new MutationObserver(() => seen.push(text(probe)));
    observer.observe(probe.shadowRoot ?? probe.attachShadow({ mode: 'open' }), {
      childList: true,
      subtree: true,
    });
    document.body.append(probe);
    await probe.updateComplete;
    observer.disconnect();
    probe.remove();
    expect(seen.join()).not.to.contain('Hello');
  });

  it('tells the host of a failure and recovers by retrying', async () => {
    let fail = true;
    const client = clientWith(async () => {
      if (fail) throw new Error('down');
      return sampleSession;
    });
    const probe = document.createElement('saldo-test-probe') as ProbeElement;
    probe.client = client;
    const told = oneEvent(document.body, 'saldo-error') as Promise<SaldoErrorEvent>;
    document.body.append(probe);
    expect(((await told).error as Error).message).to.equal('down');
    await waitUntil(() => text(probe).includes('failed'));
    fail = false;
    probe['sessionQuery'].retry();
    await waitUntil(() => text(probe).includes(sampleSession.partner.name));
    probe.remove();
  });
});
