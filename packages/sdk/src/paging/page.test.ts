import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSaldo } from '../create-saldo.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { json } from '../testing/scripted-fetch.ts';

/** A server with `pages` pages of two documents each. */
function setup(pages: number) {
  const cursors: (string | null)[] = [];
  const urls: URL[] = [];
  const fetch = async (request: Request) => {
    const url = new URL(request.url);
    urls.push(url);
    const cursor = url.searchParams.get('cursor');
    cursors.push(cursor);
    const page = cursor === null ? 0 : Number(cursor.slice(1));
    const data = pages === 0 ? [] : [{ id: `d${page * 2}` }, { id: `d${page * 2 + 1}` }];
    return json(page + 1 < pages ? { data, nextCursor: `c${page + 1}` } : { data });
  };
  return { saldo: createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch }), cursors, urls };
}

async function ids(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of list) found.push(id);
  return found;
}

test('iterating gives every item of no, one and several pages', async () => {
  assert.deepEqual(await ids(setup(0).saldo.documents.list()), []);
  assert.deepEqual(await ids(setup(1).saldo.documents.list()), ['d0', 'd1']);
  const { saldo, cursors } = setup(3);
  assert.deepEqual(await ids(saldo.documents.list()), ['d0', 'd1', 'd2', 'd3', 'd4', 'd5']);
  assert.deepEqual(cursors, [null, 'c1', 'c2']);
});

test('awaiting gives the first page, and next() the ones after it', async () => {
  const { saldo, cursors } = setup(2);
  const page = await saldo.documents.list();
  assert.deepEqual([page.data.length, page.nextCursor], [2, 'c1']);
  assert.deepEqual(cursors, [null]);
  const second = await page.next();
  assert.deepEqual([second?.data.length, second?.nextCursor], [2, undefined]);
  assert.equal(await second?.next(), undefined);
});

test('filters go with every page, and a cursor of the caller is where it begins', async () => {
  const { saldo, urls } = setup(3);
  const list = saldo.documents.list({
    type: ['invoice', 'credit_note'],
    q: undefined,
    cursor: 'c1',
    limit: 2,
  });
  assert.deepEqual(await ids(list), ['d2', 'd3', 'd4', 'd5']);
  assert.deepEqual(
    urls.map(({ search }) => search),
    ['?type=invoice,credit_note&cursor=c1&limit=2', '?type=invoice,credit_note&cursor=c2&limit=2'],
  );
});

test('leaving the loop reads no further', async () => {
  const { saldo, cursors } = setup(3);
  for await (const { id } of saldo.documents.list()) if (id === 'd1') break;
  assert.deepEqual(cursors, [null]);
});

test('aborting between pages ends the iteration', async () => {
  const controller = new AbortController();
  const list = setup(3).saldo.documents.list({}, { signal: controller.signal });
  await assert.rejects(
    async () => {
      for await (const { id } of list) if (id === 'd1') controller.abort();
    },
    { name: 'AbortError' },
  );
});

test('a cursor that does not move on is refused instead of read for ever', async () => {
  const fetch = async () => json({ data: [{ id: 'd1' }], nextCursor: 'c1' });
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch });
  await assert.rejects(ids(saldo.documents.list()), InvalidResponseError);
});
