import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import type { Saldo } from '@saldo/sdk';
import { Scope } from '../context/scope.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { QueryHost } from './query-host.ts';
import { Query } from './query.ts';

/** One load that a test answers when it wants. */
interface Load {
  readonly args: readonly [string];
  readonly signal: AbortSignal;
  readonly answer: (value: string) => void;
  readonly fail: (error: Error) => void;
}

class QueryProbe extends LitElement implements QueryHost {
  scope: Scope | undefined = new Scope({} as Saldo);
  question: string | undefined = 'a';
  readonly loads: Load[] = [];
  readonly failures: unknown[] = [];
  readonly query = new Query(this, {
    args: () => (this.question === undefined ? undefined : ([this.question] as const)),
    load: (args, { signal }) =>
      new Promise<string>((answer, fail) => this.loads.push({ args, signal, answer, fail })),
    topics: ['documents'],
  });

  reportFailure(error: unknown): void {
    this.failures.push(error);
  }

  async ask(question: string | undefined): Promise<void> {
    this.question = question;
    this.requestUpdate();
    await this.updateComplete;
  }

  override render(): TemplateResult {
    return html`${this.query.value}`;
  }
}
customElements.define('saldo-test-query', QueryProbe);

async function probe(): Promise<QueryProbe> {
  return fixture<QueryProbe>(html`<saldo-test-query></saldo-test-query>`);
}

describe('Query', () => {
  it('asks nothing before its arguments are there', async () => {
    const host = await fixture<QueryProbe>(
      html`<saldo-test-query .question=${undefined}></saldo-test-query>`,
    );
    expect(host.loads).to.have.length(0);
    expect(host.query.loading).to.equal(true);
    await host.ask('a');
    expect(host.loads).to.have.length(1);
  });

  it('loads, then shows the value', async () => {
    const host = await probe();
    expect(host.query.loading).to.equal(true);
    host.loads[0]!.answer('A');
    await waitUntil(() => host.query.value === 'A');
    expect(host.query.pending).to.equal(false);
    expect(host.shadowRoot!.textContent).to.equal('A');
  });

  it('keeps the value, marked stale, while other arguments load', async () => {
    const host = await probe();
    host.loads[0]!.answer('A');
    await waitUntil(() => host.query.value === 'A');
    await host.ask('b');
    expect(host.query.value).to.equal('A');
    expect(host.query.stale).to.equal(true);
    host.loads[1]!.answer('B');
    await waitUntil(() => host.query.value === 'B');
    expect(host.query.stale).to.equal(false);
  });

  it('lets the last question win, whatever order answers come in', async () => {
    const host = await probe();
    await host.ask('b');
    expect(host.loads[0]!.signal.aborted).to.equal(true);
    host.loads[1]!.answer('B');
    await waitUntil(() => host.query.value === 'B');
    host.loads[0]!.answer('A');
    await new Promise((done) => setTimeout(done));
    expect(host.query.value).to.equal('B');
  });

  it('keeps the value through a failure and recovers by retrying', async () => {
    const host = await probe();
    host.loads[0]!.answer('A');
    await waitUntil(() => host.query.value === 'A');
    await host.ask('b');
    host.loads[1]!.fail(new Error('down'));
    await waitUntil(() => host.query.error !== undefined);
    expect(host.query.value).to.equal('A');
    expect(host.failures).to.have.length(1);
    host.query.retry();
    expect(host.query.error).to.equal(undefined);
    await waitUntil(() => host.loads.length === 3);
    expect(host.loads[2]!.args).to.deep.equal(['b']);
    host.loads[2]!.answer('B');
    await waitUntil(() => host.query.value === 'B');
  });

  it('aborts when the element leaves and loads again when it comes back', async () => {
    const host = await probe();
    const parent = host.parentElement!;
    host.remove();
    expect(host.loads[0]!.signal.aborted).to.equal(true);
    host.loads[0]!.fail(new DOMException('', 'AbortError'));
    await new Promise((done) => setTimeout(done));
    expect(host.failures).to.have.length(0);
    parent.append(host);
    await waitUntil(() => host.loads.length === 2);
    host.loads[1]!.answer('A');
    await waitUntil(() => host.query.value === 'A');
  });

  it('loads again, quietly, when what it shows was written', async () => {
    const host = await probe();
    host.loads[0]!.answer('A');
    await waitUntil(() => host.query.value === 'A');
    host.scope!.invalidate('threads');
    await host.updateComplete;
    expect(host.loads).to.have.length(1);
    host.scope!.invalidate('documents');
    await waitUntil(() => host.loads.length === 2);
    expect(host.query.stale).to.equal(false);
    expect(host.query.value).to.equal('A');
  });

  it('does not hear of writes after the element left', async () => {
    const host = await probe();
    const { scope } = host;
    host.remove();
    scope!.invalidate('documents');
    await new Promise((done) => setTimeout(done));
    expect(host.loads).to.have.length(1);
  });
});
