import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, type Verdict } from './judge.ts';
import { NotReached } from './reach.ts';

const baseUrl = 'http://saldo.test';
const keys = { key: 'saldo-key-1', secondKey: 'saldo-key-2' };
const json = (body: unknown, status = 200) => Response.json(body, { status });
const seenOf = ({ rules }: Verdict) =>
  rules.flatMap(({ checks }) => checks.map(({ outcome, seen }) => `${outcome}: ${seen}`));

/** Tells who asks for the publisher apart, and leaves the rest to another. */
function answering(rest: (request: Request) => Response | Promise<Response>) {
  return async (request: Request) => {
    if (new URL(request.url).pathname !== '/v1/publisher') return rest(request);
    return json({ id: request.headers.get('authorization') });
  };
}

test('an implementation that cannot be asked is told in one sentence, and no rule is judged', async () => {
  const judged: unknown[] = [];
  const onRule = (result: unknown) => void judged.push(result);
  const refused = (fetch: (request: Request) => Promise<Response>, sentence: RegExp) =>
    assert.rejects(
      judge({ baseUrl, ...keys, fetch, onRule }),
      (error: Error) => error instanceof NotReached && sentence.test(error.message),
    );
  const down = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:9') });
  await refused(async () => {
    throw down;
  }, /^GET \/v1\/publisher as the key had no whole answer: connect ECONNREFUSED 127\.0\.0\.1:9\.$/);
  await refused(
    async (request) => json({}, request.headers.get('authorization')?.endsWith('2') ? 401 : 200),
    /^It does not accept the second key: GET \/v1\/publisher as the second key answered 401\.$/,
  );
  await refused(async () => json({ id: 'same' }), /^The second key is of the same publisher/);
  assert.deepEqual(judged, []);
});

test('an answer to a request that was given up is none, whoever gives it', async (t) => {
  const late = new DOMException('late', 'TimeoutError');
  t.mock.method(AbortSignal, 'timeout', () => AbortSignal.abort(late));
  await assert.rejects(
    judge({ baseUrl, ...keys, fetch: async () => json({}, 499) }),
    (error: Error) => error instanceof NotReached && /did not come within 30 seconds/.test(error.message),
  );
});

test('who stops answering is asked a few times more, and the rest is not judged', async () => {
  let asked = 0;
  const fetch = answering(() => {
    asked += 1;
    throw new TypeError('fetch failed', { cause: new Error('other side closed') });
  });
  const verdict = await judge({ baseUrl, ...keys, fetch });
  assert.ok(asked <= 10, `${asked} requests`);
  const seen = seenOf(verdict);
  assert.match(seen[0]!, /^failed: \w+ \/v1\/\S+ .*had no whole answer: other side closed\.$/);
  assert.match(seen.at(-1)!, /^not judged: needs answers, and the last 5 requests had none\. \w+ \/v1\//);
});

test('what is broken names a request, whatever was answered', async () => {
  const bodies = [null, [], {}, 'x', { results: 5 }, { data: [null] }];
  for (const body of bodies) {
    const verdict = await judge({ baseUrl, ...keys, fetch: answering(() => json(body)) });
    const nameless = seenOf(verdict).filter((one) => one.startsWith('failed') && !/[A-Z]+ \/v1\//.test(one));
    assert.deepEqual(nameless, [], JSON.stringify(body));
  }
});

test('an answer that leads elsewhere is judged as what it is, and not followed', async () => {
  const followed: string[] = [];
  const fetch = answering((request) => {
    followed.push(request.redirect);
    return new Response(null, { status: 302, headers: { Location: 'http://elsewhere.test/' } });
  });
  const verdict = await judge({ baseUrl, ...keys, fetch, only: ['CON-2'] });
  assert.match(seenOf(verdict).join('\n'), /answered 302, which \w+ does not describe/);
  assert.deepEqual([...new Set(followed)], ['manual']);
});
