import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeServer, problem } from './testing/fake-server.ts';
import { finished, runSaldo, startSaldo } from './testing/run-saldo.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('help is given for everything and for each command', async () => {
  for (const args of [['help'], ['--help'], ['-h']]) {
    const { code, stdout, stderr } = await runSaldo(args);
    assert.deepEqual([code, stderr], [0, '']);
    for (const name of ['publish', 'documents', 'payments', 'statement', 'partners', 'changes'])
      assert.match(stdout, new RegExp(`\\n {2}${name} `));
  }
  const { stdout } = await runSaldo(['help', 'statement']);
  assert.match(stdout, /Usage: saldo statement --partner EXTERNAL_ID/);
  assert.equal((await runSaldo(['statement', '--help'])).stdout, stdout);
});

test('the version is that of the package', async () => {
  const { default: manifest } = (await import('../../package.json', { with: { type: 'json' } })) as {
    default: { version: string };
  };
  for (const option of ['--version', '-V'])
    assert.deepEqual(await runSaldo([option]), { code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test('wrong usage is exit code 2 with one sentence, before anything is sent', async () => {
  await using server = await fakeServer();
  const wrong: [string[], RegExp][] = [
    [['nonsense'], /^There is no command "nonsense"\. Commands are publish, .*, help\. See saldo help\.$/],
    [['docuemnts', '--all'], /^There is no command "docuemnts"\. Did you mean "documents"\? Commands are /],
    [['hepl'], /Did you mean "help"\?/],
    [['help', 'statment'], /^There is no command "statment"\. Did you mean "statement"\? /],
    [['documents', '--overdu'], /Did you mean "--overdue"\? .* See saldo help documents\.$/],
    [['publish', '-', '--attach'], /^--attach takes files/],
    [['documents', '--limit', '0'], /^--limit takes a whole number .* See saldo help documents\.$/],
    [['changes', '--url', 'https://me:secret@x'], /^--url \(SALDO_URL\) takes an http or https address/],
  ];
  for (const [args, sentence] of wrong) {
    const { code, stdout, stderr } = await runSaldo(args, { server });
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr.trimEnd(), sentence);
    assert.equal(stderr.trimEnd().split('\n').length, 1);
  }
  const { code, stderr } = await runSaldo([]);
  assert.deepEqual([code, stderr.startsWith('saldo publishes')], [2, true]);
  assert.deepEqual(server.requests, []);
});

test('address and key come from options, then the environment, then a local demo', async () => {
  await using server = await fakeServer(({ path }) =>
    path === '/v1/partners' ? { body: { data: [] } } : undefined,
  );
  await using folder = await temporaryFolder({
    'demo.json': JSON.stringify({
      baseUrl: server.url,
      publisher: { id: 'p', apiKey: server.key },
      partners: [],
    }),
  });
  const run = (args: string[], env: Record<string, string>) =>
    runSaldo(['partners', ...args], { env, cwd: folder.path });
  const options = ['--url', `${server.url}/`, '--key', server.key];
  assert.equal((await run(options, { SALDO_URL: 'http://127.0.0.1:1', SALDO_API_KEY: 'wrong' })).code, 0);
  assert.equal((await run([], { SALDO_URL: server.url, SALDO_API_KEY: server.key })).code, 0);
  const demo = await run([], { SALDO_DATA: '.' });
  assert.equal(demo.code, 0);
  assert.match(demo.stderr, /^Using the local demo at http:\/\/127\.0\.0\.1:\d+ \(.*demo\.json\)\.\n/);
  assert.equal((await run([], { SALDO_DATA: folder.path })).code, 0);
});

test('the key of the demo, or of the environment, goes to no address that came without one', async () => {
  await using server = await fakeServer();
  await using folder = await temporaryFolder({
    'demo.json': JSON.stringify({ baseUrl: server.url, publisher: { apiKey: server.key } }),
  });
  const cwd = folder.path;
  const env = { SALDO_DATA: '.' };
  const urlOnly = await runSaldo(['partners', '--url', server.url], { cwd, env });
  assert.deepEqual(
    [urlOnly.code, urlOnly.stderr],
    [2, 'An API key is needed: set SALDO_API_KEY or give --key. See saldo help partners.\n'],
  );
  assert.equal((await runSaldo(['partners', '--key', server.key], { cwd, env })).code, 2);
  assert.match(
    (await runSaldo(['partners'], { cwd })).stderr,
    /^Which server\? Set SALDO_URL and SALDO_API_KEY/,
  );
  assert.deepEqual(server.requests, []);
});

test('errors are sentences that show neither a stack nor the key', async () => {
  const key = 'sk_live_very_secret';
  await using server = await fakeServer(({ path }) =>
    path === '/v1/partners' ? problem(403, 'forbidden', `Not for ${key}.`) : undefined,
  );
  const run = async (url: string, secret: string) => runSaldo(['partners', '--url', url, '--key', secret]);
  const closed = await run('http://127.0.0.1:1', key);
  assert.equal(closed.code, 1);
  assert.match(
    closed.stderr,
    /^saldo partners: The server at http:\/\/127\.0\.0\.1:1 could not be reached.*\.\n$/,
  );
  const refused = await run(server.url, key);
  assert.match(
    refused.stderr,
    /^saldo partners: The server does not accept the API key: Title of unauthenticated \(request req-1\)\n$/,
  );
  const { stderr } = await run(server.url, server.key);
  assert.equal(stderr, `saldo partners: Not for ${key}. (request req-1)\n`);
  for (const text of [closed.stderr, refused.stderr]) {
    assert.ok(!text.includes(key));
    assert.doesNotMatch(text, /\n\s+at /);
  }
  await using talkative = await fakeServer(() => problem(403, 'forbidden', `Not for ${server.key}.`));
  assert.match((await run(talkative.url, server.key)).stderr, /Not for \[key\]\./);
});

test('Ctrl-C while the server is slow is exit code 130 without a word', async () => {
  let asked: () => void;
  const request = new Promise<void>((resolve) => (asked = resolve));
  await using server = await fakeServer(() => {
    asked();
    return { body: { data: [] }, delayMs: 60_000 };
  });
  const child = startSaldo(['partners'], { server });
  const end = finished(child);
  // One that ended before it asked says why.
  assert.equal(await Promise.race([request, end]), undefined);
  child.kill('SIGINT');
  assert.deepEqual(await end, { code: 130, stdout: '', stderr: '' });
});
