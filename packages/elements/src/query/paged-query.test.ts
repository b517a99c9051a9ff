import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import type { Saldo } from '@saldo/sdk';
import { Scope } from '../context/scope.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { PageOf } from './page-cache.ts';
import { PagedQuery } from './paged-query.ts';
import type { QueryHost } from './query-host.ts';

/** What was asked, and how a test answers it. */
interface Load {
  readonly asked: string;
  readonly signal: AbortSignal;
  readonly answer: (page: PageOf<string>) => void;
  readonly fail: (error: Error) => void;
}

class PagedProbe extends LitElement implements QueryHost {
  scope: Scope | undefined = new Scope({} as Saldo);
  question: { readonly of: string } | undefined = { of: 'a' };
  first = 0;
  last = Infinity;
  readonly loads: Load[] = [];
  readonly failures: unknown[] = [];
  readonly query = new PagedQuery<readonly [{ readonly of: string }], string>(this, {
    operation: 'listDocuments',
    args: () => this.question && [this.question],
    load: ([{ of }], cursor, { signal }) =>
      new Promise((answer, fail) => this.loads.push({ asked: `${of}${cursor ?? ''}`, signal, answer, fail })),
    topics: ['documents'],
    inSight: (page) => page >= this.first && page <= this.last,
  });

  reportFailure(error: unknown): void {
    this.failures.push(error);
  }

  async look(change: Partial<Pick<PagedProbe, 'question' | 'scope' | 'first' | 'last'>>): Promise<void> {
    Object.assign(this, change);
    this.requestUpdate();
    await this.updateComplete;
  }

  override render(): TemplateResult {
    return html`${this.query.rows?.join()}`;
  }
}
customElements.define('saldo-test-paged-query', PagedProbe);

const probe = (scope = new Scope({} as Saldo)) =>
  fixture<PagedProbe>(html`<saldo-test-paged-query .scope=${scope}></saldo-test-paged-query>`);

/** Answers a load with rows and where the next page begins. */
async function answer(host: PagedProbe, at: number, data: string, nextCursor?: string): Promise<void> {
  await waitUntil(() => host.loads.length > at, `${host.loads.length} loads`);
  host.loads[at]!.answer({ data: [...data], nextCursor });
  await settled();
}

const settled = () => new Promise((done) => setTimeout(done));
const asked = (host: PagedProbe) => host.loads.map((one) => one.asked);

/** A list of three pages of which all are loaded. */
async function threePages(): Promise<PagedProbe> {
  const host = await probe();
  await answer(host, 0, 'AB', '2');
  for (const [data, next] of [
    ['CD', '4'],
    ['EF', '6'],
  ] as const) {
    const more = host.query.more();
    await answer(host, host.loads.length - 1, data, next);
    expect(await more).to.deep.equal([...data]);
  }
  return host;
}

describe('PagedQuery', () => {
  it('grows page by page', async () => {
    const host = await threePages();
    expect(asked(host)).to.deep.equal(['a', 'a2', 'a4']);
    expect(host.query.rows).to.deep.equal([...'ABCDEF']);
    expect(host.query.pages).to.have.length(3);
    expect(host.query.hasMore).to.equal(true);
    const more = host.query.more();
    await answer(host, 3, 'G');
    await more;
    expect(host.query.hasMore).to.equal(false);
    expect(await host.query.more()).to.deep.equal([]);
  });

  it('makes one request where two elements ask the same, however they write it', async () => {
    const scope = new Scope({} as Saldo);
    const [one, other] = [await probe(scope), await probe(scope)];
    await answer(one, 0, 'AB');
    await waitUntil(() => other.query.rows !== undefined);
    expect(other.query.rows).to.deep.equal(['A', 'B']);
    expect(other.loads).to.have.length(0);
  });

  it('loads again after a write only what is in sight, and the rest when it comes into sight', async () => {
    const host = await threePages();
    await host.look({ first: 2 });
    host.scope!.invalidate('documents');
    await waitUntil(() => host.loads.length === 4);
    expect(asked(host).slice(3)).to.deep.equal(['a4']);
    await answer(host, 3, 'ef', '6');
    expect(host.query.rows).to.deep.equal([...'ABCDef']);
    expect(host.loads).to.have.length(4);
    await host.look({ first: 0, last: 0 });
    await answer(host, 4, 'ab', '2');
    expect(host.query.rows).to.deep.equal([...'abCDef']);
    expect(asked(host).slice(4)).to.deep.equal(['a']);
  });

  it('shows nothing of a reload before all that is in sight is there', async () => {
    const host = await threePages();
    host.query.refresh();
    await answer(host, 3, 'xA', '1');
    expect(host.query.rows).to.deep.equal([...'ABCDEF']);
    expect(asked(host).at(-1)).to.equal('a1');
    await answer(host, 4, 'BC', '3');
    await answer(host, 5, 'DE', '5');
    expect(host.query.rows).to.deep.equal([...'xABCDE']);
    expect(host.query.stale).to.equal(false);
  });

  it('loses the pages that the list no longer has', async () => {
    const host = await threePages();
    host.query.refresh();
    await answer(host, 3, 'A');
    expect(host.query.rows).to.deep.equal(['A']);
    expect(host.query.hasMore).to.equal(false);
  });

  it('lets the last question win, whatever order answers come in', async () => {
    const host = await probe();
    await host.look({ question: { of: 'b' } });
    expect(host.loads[0]!.signal.aborted).to.equal(true);
    await answer(host, 1, 'B');
    await answer(host, 0, 'A');
    expect(host.query.rows).to.deep.equal(['B']);
  });

  it('drops the next page of a question that is no longer asked', async () => {
    const host = await probe();
    await answer(host, 0, 'A', '1');
    const more = host.query.more();
    await host.look({ question: { of: 'b' } });
    expect(host.query.morePending).to.equal(false);
    await answer(host, 1, 'late');
    expect(await more).to.deep.equal([]);
    await answer(host, 2, 'B');
    expect(host.query.rows).to.deep.equal(['B']);
    expect(host.failures).to.have.length(0);
  });

  it('shows at once what was asked a moment ago, without asking again', async () => {
    const host = await probe();
    await answer(host, 0, 'A');
    await host.look({ question: { of: 'b' } });
    expect(host.query.stale).to.equal(true);
    await answer(host, 1, 'B');
    await host.look({ question: { of: 'a' } });
    expect(host.query.rows).to.deep.equal(['A']);
    expect(host.query.pending).to.equal(false);
    expect(host.loads).to.have.length(2);
  });

  it('takes in a page that was asked for while a reload was on its way', async () => {
    const host = await probe();
    await answer(host, 0, 'AB', '2');
    const more = host.query.more();
    host.query.refresh();
    await answer(host, 1, 'CD');
    await more;
    await answer(host, 2, 'ab', '2');
    // It may have been answered before what the reload is about.
    await answer(host, 3, 'cd');
    expect(host.query.rows).to.deep.equal([...'abcd']);
  });

  it('keeps the rows through a failure and asks again only when told', async () => {
    const host = await threePages();
    host.query.refresh();
    await waitUntil(() => host.loads.length === 4);
    host.loads[3]!.fail(new Error('down'));
    await waitUntil(() => host.query.error !== undefined);
    await host.look({ first: 1 });
    expect(host.query.rows).to.deep.equal([...'ABCDEF']);
    expect(host.loads).to.have.length(4);
    expect(host.failures).to.have.length(1);
    host.query.retry();
    await waitUntil(() => host.loads.length === 5);
    expect(host.query.error).to.equal(undefined);
  });

  it('keeps the rows when the next page fails, and asks for it again', async () => {
    const host = await probe();
    await answer(host, 0, 'A', '1');
    const failed = host.query.more();
    host.loads[1]!.fail(new Error('down'));
    expect(await failed).to.deep.equal([]);
    expect((host.query.moreError as Error).message).to.equal('down');
    const again = host.query.more();
    expect(host.query.moreError).to.equal(undefined);
    await answer(host, 2, 'B');
    await again;
    expect(host.query.rows).to.deep.equal(['A', 'B']);
  });

  it('uses the page that was asked for ahead of time', async () => {
    const host = await probe();
    await answer(host, 0, 'A', '1');
    host.query.prefetch();
    host.query.prefetch();
    const more = host.query.more();
    await answer(host, 1, 'B');
    expect(await more).to.deep.equal(['B']);
    expect(host.loads).to.have.length(2);
  });

  it('shows nothing of another client, nor of a session before', async () => {
    const host = await probe();
    await answer(host, 0, 'A');
    await host.look({ scope: new Scope({} as Saldo) });
    expect(host.query.rows).to.equal(undefined);
    await answer(host, 1, 'B');
    host.scope!.invalidate('session');
    expect(host.query.rows).to.equal(undefined);
    await answer(host, 2, 'C');
    expect(host.query.rows).to.deep.equal(['C']);
  });

  it('aborts when the element leaves and asks again when it comes back', async () => {
    const host = await probe();
    const parent = host.parentElement!;
    host.remove();
    expect(host.loads[0]!.signal.aborted).to.equal(true);
    parent.append(host);
    await answer(host, 1, 'A', '1');
    expect(host.query.rows).to.deep.equal(['A']);
    expect(host.failures).to.have.length(0);
  });
});
