import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { after, before, test } from 'node:test';
import { generate } from 'selfsigned';
import { readHostList } from './host-list.ts';
import { OutboundError, type Outbound, type OutboundRequest } from './outbound.ts';
import { openOutbound, type Resolve } from './open-outbound.node.ts';
import { openHostileServer, type HostileServer } from './testing/hostile-server.ts';

let server: HostileServer;
before(async () => void (server = await openHostileServer()));
after(() => server.close());

const LOOPBACK: LookupAddress = { address: '127.0.0.1', family: 4 };
const toLoopback: Resolve = () => Promise.resolve([LOOPBACK]);

function open(resolve: Resolve = toLoopback, privateToo = true): Outbound {
  const hosts = readHostList(`http://erp.test:${server.port},http://127.0.0.1:${server.port}`)!;
  return openOutbound({ hosts, privateToo, resolve });
}

const at = (path: string) => `http://erp.test:${server.port}/${path}`;

function get(path: string, outbound = open(), request: Partial<OutboundRequest> = {}) {
  const url = path.includes('://') ? path : at(path);
  return outbound.send({
    url,
    method: 'GET',
    timeoutMs: 10_000,
    maxBytes: 1000,
    maxRedirects: 3,
    ...request,
  });
}

const textOf = async (answer: ReturnType<Outbound['send']>) => new TextDecoder().decode((await answer).bytes);

async function failureOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
  } catch (error) {
    assert.ok(error instanceof OutboundError, String(error));
    assert.doesNotMatch(error.message, /127|erp|ECONN|socket/);
    return error.code;
  }
  return 'answered';
}

test('answers status and bytes, and sends of itself no more than it has to', async () => {
  assert.equal(await textOf(get('text/hello')), 'hello');
  assert.equal((await get('status/404')).status, 404);
  const { headers, ...asked } = JSON.parse(await textOf(get('echo/a?b=c#d'))) as Record<string, unknown>;
  assert.deepEqual(asked, { method: 'GET', url: '/echo/a?b=c', body: '' });
  assert.deepEqual(headers, {
    'user-agent': 'Saldo',
    'accept-encoding': 'identity',
    host: `erp.test:${server.port}`,
    connection: 'close',
  });
});

test('posts a body with its headers', async () => {
  const body = new TextEncoder().encode('{"a":"é"}');
  const headers = { 'Content-Type': 'application/json' };
  const echo = JSON.parse(await textOf(get('echo', open(), { method: 'POST', body, headers }))) as {
    body: string;
    headers: Record<string, string>;
  };
  assert.equal(echo.body, '{"a":"é"}');
  assert.equal(echo.headers['content-type'], 'application/json');
  assert.equal(echo.headers['content-length'], '10');
});

/** How a server misbehaves, and what is told of it. */
const MISBEHAVIOURS: Record<string, string> = {
  silent: 'too-slow',
  drips: 'too-slow',
  endless: 'too-large',
  claims: 'too-large',
  cut: 'broken',
  chunk: 'broken',
  bomb: 'encoded',
  loop: 'redirected',
  'hops/4': 'redirected',
  'to/http%3A%2F%2F%5B': 'redirected',
  closes: 'unreachable',
  garbage: 'unreachable',
  switches: 'unreachable',
  headers: 'unreachable',
  twice: 'unreachable',
};

for (const [path, code] of Object.entries(MISBEHAVIOURS)) {
  test(`a server that answers ${path} is told as ${code}`, async () => {
    const timeoutMs = code === 'too-slow' ? 200 : 10_000;
    assert.equal(await failureOf(get(path, open(), { timeoutMs, maxBytes: 100_000 })), code);
  });
}

test('reads no more than the server said there is', async () => {
  assert.equal(await textOf(get('longer')), 'four');
});

test('reads exactly as much as is accepted', async () => {
  assert.equal((await get('text/12345', open(), { maxBytes: 5 })).bytes.length, 5);
  assert.equal(await failureOf(get('text/123456', open(), { maxBytes: 5 })), 'too-large');
});

test('a server that nobody runs is unreachable', async () => {
  const gone = await openHostileServer();
  await gone.close();
  const outbound = openOutbound({ hosts: readHostList(`http://127.0.0.1:${gone.port}`)!, privateToo: true });
  assert.equal(await failureOf(get(`http://127.0.0.1:${gone.port}/`, outbound)), 'unreachable');
});

test('follows three redirections, none of a request that is not to be sent elsewhere', async () => {
  assert.equal(await textOf(get('hops/3')), 'arrived');
  assert.equal(await failureOf(get('hops/1', open(), { maxRedirects: 0 })), 'redirected');
});

test('a redirection is judged as the address was', async () => {
  const metadata = openOutbound({
    hosts: readHostList(`http://erp.test:${server.port},http://169.254.169.254,http://other.test`)!,
    privateToo: true,
    resolve: (name) =>
      Promise.resolve([name === 'erp.test' ? LOOPBACK : { address: '169.254.169.254', family: 4 }]),
  });
  for (const url of [
    'http://169.254.169.254/',
    'http://other.test/',
    'https://erp.test/',
    'file:///etc/passwd',
    '//a@erp.test/',
  ])
    assert.equal(await failureOf(get(`to/${encodeURIComponent(url)}`, metadata)), 'refused', url);
});

test('connects to nothing private unless the operator says so', async () => {
  const before = server.asked.length;
  assert.equal(await failureOf(get('text/secret', open(toLoopback, false))), 'refused');
  assert.equal(
    await failureOf(get(`http://127.0.0.1:${server.port}/text/secret`, open(toLoopback, false))),
    'refused',
  );
  assert.equal(server.asked.length, before);
  assert.equal(await textOf(get(`http://127.0.0.1:${server.port}/text/open`)), 'open');
});

test('one private address among the public ones of a name is enough to refuse it', async () => {
  const mixed: Resolve = () => Promise.resolve([{ address: '8.8.8.8', family: 4 }, LOOPBACK]);
  assert.equal(await failureOf(get('text/secret', open(mixed, false))), 'refused');
  assert.equal(
    await failureOf(
      get(
        'text/secret',
        open(() => Promise.resolve([])),
      ),
    ),
    'unreachable',
  );
});

test('a name that answers public first and private second is asked for once, and that is where it goes', async () => {
  const answers: LookupAddress[] = [{ address: '8.8.8.8', family: 4 }, LOOPBACK];
  let asked = 0;
  const rebinding: Resolve = () => Promise.resolve([answers[Math.min(asked++, 1)]!]);
  const before = server.asked.length;
  const code = await failureOf(get('text/secret', open(rebinding, false), { timeoutMs: 300 }));
  assert.ok(['too-slow', 'unreachable'].includes(code), code);
  assert.equal(asked, 1);
  assert.equal(server.asked.length, before);
});

test('a name server that never answers is too slow', async () => {
  const never: Resolve = () => new Promise(() => undefined);
  assert.equal(await failureOf(get('text/a', open(never), { timeoutMs: 100 })), 'too-slow');
});

test('speaks TLS to the name, and to nobody whose certificate is for another', async (context) => {
  const pems = await generate([{ name: 'commonName', value: 'erp.test' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'erp.test' }] }],
  });
  const secure = await openHostileServer({ cert: pems.cert, key: pems.private });
  context.after(() => secure.close());
  const hosts = readHostList(`erp.test:${secure.port},other.test:${secure.port}`)!;
  const rules = { hosts, privateToo: true, resolve: toLoopback };
  const trusting = openOutbound({ ...rules, ca: pems.cert });
  assert.equal(await textOf(get(`https://erp.test:${secure.port}/text/safe`, trusting)), 'safe');
  assert.equal(await failureOf(get(`https://other.test:${secure.port}/text/safe`, trusting)), 'unreachable');
  assert.equal(
    await failureOf(get(`https://erp.test:${secure.port}/text/safe`, openOutbound(rules))),
    'unreachable',
  );
  assert.deepEqual(secure.asked, ['/text/safe']);
});
