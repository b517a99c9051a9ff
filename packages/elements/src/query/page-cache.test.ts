import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Saldo } from '@saldo/sdk';
import { Scope } from '../context/scope.ts';
import { PageCache, pagesOf, type PageOf, type PageQuestion } from './page-cache.ts';

/** A list whose pages a test answers when it wants. */
class Source {
  readonly requests: { readonly signal: AbortSignal; readonly gate: PromiseWithResolvers<PageOf<string>> }[] =
    [];

  question(key: string): PageQuestion<string> {
    return {
      key,
      topics: ['documents'],
      load: (signal) => {
        const gate = Promise.withResolvers<PageOf<string>>();
        this.requests.push({ signal, gate });
        return gate.promise;
      },
    };
  }

  answer(at: number, ...data: string[]): void {
    this.requests[at]!.gate.resolve({ data });
  }
}

const never = new AbortController().signal;
const settled = () => new Promise((done) => setTimeout(done));

describe('PageCache', () => {
  let source: Source;
  let cache: PageCache;
  let now: number;
  beforeEach(() => {
    source = new Source();
    now = 0;
    cache = new PageCache({ freshMs: 1000, now: () => now });
  });

  it('asks once for those who ask the same meanwhile, and for those who come later', async () => {
    const readers = [cache.read(source.question('a'), never), cache.read(source.question('a'), never)];
    source.answer(0, 'row');
    readers.push(cache.read(source.question('a'), never));
    for (const { data } of await Promise.all(readers)) expect(data).to.deep.equal(['row']);
    expect(source.requests).to.have.length(1);
  });

  it('asks again when the page is old', async () => {
    await seen('first');
    now = 1000;
    expect(cache.peek('a')?.data).to.deep.equal(['first']);
    expect(cache.isFresh('a')).to.equal(false);
    const again = cache.read(source.question('a'), never);
    source.answer(1, 'second');
    expect((await again).data).to.deep.equal(['second']);
  });

  it('lets one reader go without taking the answer from another', async () => {
    const one = new AbortController();
    const left = cache.read(source.question('a'), one.signal).catch((error: Error) => error.name);
    const stays = cache.read(source.question('a'), never);
    one.abort();
    expect(await left).to.equal('AbortError');
    expect(source.requests[0]!.signal.aborted).to.equal(false);
    source.answer(0, 'row');
    expect((await stays).data).to.deep.equal(['row']);
  });

  it('aborts the request when the last reader goes, and asks anew for the next', async () => {
    const one = new AbortController();
    const left = cache.read(source.question('a'), one.signal).catch((error: Error) => error.name);
    one.abort();
    await left;
    expect(source.requests[0]!.signal.aborted).to.equal(true);
    void cache.read(source.question('a'), never);
    expect(source.requests).to.have.length(2);
  });

  it('keeps no failure', async () => {
    const failed = cache.read(source.question('a'), never).catch((error: Error) => error.message);
    source.requests[0]!.gate.reject(new Error('down'));
    expect(await failed).to.equal('down');
    const again = cache.read(source.question('a'), never);
    source.answer(1, 'row');
    expect((await again).data).to.deep.equal(['row']);
  });

  it('keeps a page that was written to, but does not answer with it', async () => {
    await seen('before');
    cache.invalidate(['threads']);
    expect(cache.isFresh('a')).to.equal(true);
    cache.invalidate(['documents']);
    expect(cache.isFresh('a')).to.equal(false);
    expect(cache.peek('a')?.data).to.deep.equal(['before']);
  });

  it('lets nobody join a request that a write has overtaken, nor keeps its answer', async () => {
    const before = cache.read(source.question('a'), never);
    cache.invalidate(['documents']);
    const after = cache.read(source.question('a'), never);
    expect(source.requests).to.have.length(2);
    source.answer(1, 'after');
    await after;
    source.answer(0, 'before');
    expect((await before).data).to.deep.equal(['before']);
    expect(cache.peek('a')?.data).to.deep.equal(['after']);
  });

  it('forgets everything with the session, also what is on its way', async () => {
    await seen('before');
    const late = cache.read(source.question('b'), never);
    cache.invalidate(['session']);
    expect(cache.size).to.equal(0);
    source.answer(1, 'late');
    await late;
    await settled();
    expect(cache.peek('a')).to.equal(undefined);
    expect(cache.peek('b')).to.equal(undefined);
  });

  it('never keeps more pages than it may, and those asked for last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), async (keys) => {
        const small = new PageCache({ maxPages: 3, now: () => 0 });
        for (const key of keys) {
          await small.read({ key: String(key), topics: [], load: async () => ({ data: [] }) }, never);
        }
        const last = [...new Set(keys.toReversed())].slice(0, 3);
        expect(small.size).to.equal(last.length);
        for (const key of last) expect(small.isFresh(String(key))).to.equal(true);
      }),
    );
  });

  it('is one for a scope, hears of its writes, and knows nothing of another', async () => {
    const scope = new Scope({} as Saldo);
    expect(pagesOf(scope)).to.equal(pagesOf(scope));
    const question = { key: 'a', topics: ['documents'] as const, load: async () => ({ data: ['row'] }) };
    await pagesOf(scope).read(question, never);
    expect(pagesOf(new Scope({} as Saldo)).peek('a')).to.equal(undefined);
    scope.invalidate('documents');
    expect(pagesOf(scope).isFresh('a')).to.equal(false);
  });

  /** Loads the first page of `a`. */
  async function seen(...rows: string[]): Promise<string[]> {
    const page = cache.read(source.question('a'), never);
    source.answer(0, ...rows);
    return [...(await page).data];
  }
});
