import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { DocumentRecord, PaymentRecord, Outcome, PublishResult } from '../generated/contract.ts';
import { cfdi, stamp, ubl } from '../import/testing/invoice-xml.ts';
import { expectedFigures, needsSamples, sampleFiles, samplePath } from '../import/testing/samples.ts';
import { fakeServer, problem } from './testing/fake-server.ts';
import { finished, jsonLines, runSaldo, startSaldo, written } from './testing/run-saldo.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

/** A line of `saldo publish --json`. */
type Line = Partial<PublishResult> & {
  file?: string;
  line?: number;
  summary?: Partial<Record<Outcome, number>>;
};

interface CfdiFigures {
  figures_lxml: { TipoDeComprobante?: string; pagos?: { pagos: { Monto: string }[] } };
}

const partner = (id: string) => JSON.stringify({ kind: 'partner', externalId: id, data: { name: id } });

test('files of every kind are published; again everything is unchanged', async () => {
  await using server = await fakeServer();
  await using folder = await temporaryFolder({
    'a.txt': `${partner('a')}\n${partner('b')}\n`,
    'b.json': `[${partner('c')}]`,
    c: cfdi(),
    'd.xml': ubl(),
  });
  const args = ['publish', '--direction', 'receivable', 'a.txt', 'b.json', 'c', 'd.xml'];
  const first = await runSaldo(args, { server, cwd: folder.path });
  assert.deepEqual([first.code, first.stderr], [0, '']);
  assert.equal(first.stdout, '5 created, 0 updated, 0 unchanged, 0 stale, 0 rejected\n');
  const second = await runSaldo(args, { server, cwd: folder.path });
  assert.equal(second.stdout, '0 created, 0 updated, 5 unchanged, 0 stale, 0 rejected\n');
  const sold = server.records.get('document ubl:20100070970:01:F001-00000042') as DocumentRecord;
  assert.equal(sold.data.direction, 'receivable');
});

test('what is rejected is told with its file and line, the rest is published, and the exit code is 1', async () => {
  await using server = await fakeServer();
  await using folder = await temporaryFolder({
    'list.ndjson': [partner('a'), '{', partner('bad-1'), partner('odd-1')].join('\n'),
    'list.json': `[${partner('b')}, 7]`,
    'pago.xml': cfdi({ root: { TipoDeComprobante: 'P' } }),
  });
  await mkdir(join(folder.path, 'sub'));
  const files = ['list.ndjson', 'missing.xml', 'sub', 'list.json', 'pago.xml'];
  const { code, stdout, stderr } = await runSaldo(['publish', ...files], { server, cwd: folder.path });
  assert.deepEqual([code, stderr], [1, '']);
  const lines = new Set(stdout.trimEnd().split('\n'));
  for (const line of [
    'rejected  list.ndjson, line 2: it is not well-formed JSON',
    'rejected  list.ndjson, line 3: partner bad-1: Invalid: /data/name must be there',
    'warning   list.ndjson, line 4: partner odd-1: do not add up (/installments)',
    'rejected  missing.xml: there is no such file',
    'rejected  sub: it is a folder; name the files in it',
    'rejected  pago.xml: it is a payment complement (CFDI 4.0, TipoDeComprobante P) without a payment',
    '3 created, 0 updated, 0 unchanged, 0 stale, 6 rejected',
  ]) {
    assert.ok(lines.delete(line), line);
  }
  assert.deepEqual(
    [...lines].map((line) => line.slice(0, 37)),
    ['rejected  list.json, record 2: it is ', 'Accepted are CFDI 3.2 to 4.0 with the'],
  );
});

test('with --json every result is a line of JSON, the summary the last', async () => {
  await using server = await fakeServer();
  const stdin = [partner('a'), 'x', partner('bad')].join('\n');
  const { code, stdout } = await runSaldo(['publish', '-', '--json'], { server, stdin });
  const lines = jsonLines<Line>(stdout);
  assert.equal(code, 1);
  assert.deepEqual(
    lines.map(({ file, line, outcome, externalId }) => [file, line, outcome, externalId]),
    [
      ['standard input', 2, 'rejected', undefined],
      ['standard input', 1, 'created', 'a'],
      ['standard input', 3, 'rejected', 'bad'],
      [undefined, undefined, undefined, undefined],
    ],
  );
  assert.equal(lines[2]?.problem?.errors?.[0]?.pointer, '/data/name');
  assert.deepEqual([lines[3]?.summary?.created, lines[3]?.summary?.rejected], [1, 2]);
});

test('the publisher’s tax id, or else --direction, tells what an invoice is', async () => {
  await using server = await fakeServer();
  const bought = ubl({
    supplier: '<a:Party><a:PartyIdentification><b:ID>20999999991</b:ID></a:PartyIdentification></a:Party>',
    customer: '<a:Party><a:PartyIdentification><b:ID>20100070970</b:ID></a:PartyIdentification></a:Party>',
  });
  await using folder = await temporaryFolder({ 'bought.xml': bought, 'other.xml': cfdi() });
  await runSaldo(['publish', 'bought.xml', 'other.xml', '--direction', 'payable'], {
    server,
    cwd: folder.path,
  });
  const [first, second] = [...server.records.values()] as DocumentRecord[];
  assert.deepEqual(
    [first?.data.direction, first?.data.partner],
    ['payable', { taxId: '20999999991', name: '20999999991' }],
  );
  assert.equal(second?.data.direction, 'payable');
  const { code, stdout } = await runSaldo(['publish', 'other.xml'], { server, cwd: folder.path });
  assert.equal(code, 1);
  assert.match(
    stdout,
    /other\.xml: neither its issuer nor its recipient is the publisher.*state the direction/,
  );
  assert.match(stdout, /--direction receivable or --direction payable/);
});

test('a key that may publish but not read the settings is enough', async () => {
  await using server = await fakeServer(({ path }) =>
    path === '/v1/publisher' ? problem(403, 'forbidden') : undefined,
  );
  const run = (...args: string[]) => runSaldo(['publish', '-', ...args], { server, stdin: cfdi() });
  assert.equal((await run('--direction', 'payable')).code, 0);
  assert.match((await run()).stdout, /nothing tells whether it was issued or received/);
});

test('--attach uploads the e-invoice and the PDF beside it before the document that names them', async () => {
  await using server = await fakeServer(({ path, body }) =>
    path.startsWith('/v1/files/') && body.includes('broken')
      ? problem(415, 'unsupported-media-type', 'Not a PDF.')
      : undefined,
  );
  await using folder = await temporaryFolder({
    'one.xml': cfdi({ complement: stamp('6d7434a6-e3f2-47ad-9e4c-08849946afa0') }),
    'one.pdf': '%PDF-1.7 one',
    'two.xml': ubl(),
    'two.PDF': '%PDF-1.7 broken',
    'three.json': partner('c'),
    'three.pdf': '%PDF-1.7 three',
  });
  const files = ['one.xml', 'two.xml', 'three.json'];
  const args = ['publish', '--attach', '--direction', 'receivable', ...files];
  const { code, stdout } = await runSaldo(args, { server, cwd: folder.path });
  const externalId = 'cfdi:6D7434A6-E3F2-47AD-9E4C-08849946AFA0';
  assert.equal(code, 1);
  assert.match(
    stdout,
    /rejected {2}two\.PDF: the server did not take it: Not a PDF\.\n2 created, .* 1 rejected/,
  );
  const papers = (server.records.get(`document ${externalId}`) as DocumentRecord).data.files ?? [];
  assert.deepEqual(
    papers.map((one) => [one.role, one.externalId.replace(/[\da-f]{16}/, 'HASH')]),
    [
      ['xml', `${externalId}.HASH.xml`],
      ['pdf', `${externalId}.HASH.pdf`],
    ],
  );
  assert.equal(server.files.get(papers[1]!.externalId)?.toString(), '%PDF-1.7 one');
  assert.ok(
    server.requests.findIndex((one) => one.startsWith('PUT')) < server.requests.indexOf('POST /v1/publish'),
  );
  assert.equal(server.files.size, 3);
});

test('--attach replaces no paper by one with another content, because its record may be refused', async () => {
  await using server = await fakeServer();
  const folder = (total: string) =>
    temporaryFolder({
      'a.xml': ubl({ totals: `<b:PayableAmount currencyID="PEN">${total}</b:PayableAmount>` }),
    });
  for (const total of ['118.00', '119.00', '118.00']) {
    await using place = await folder(total);
    assert.equal((await runSaldo(['publish', '--attach', 'a.xml'], { server, cwd: place.path })).code, 0);
  }
  const contents = [...server.files.values()].map((bytes) => /1\d\d\.00/.exec(bytes.toString())?.[0]);
  assert.deepEqual(contents, ['118.00', '119.00']);
});

test('--attach names a complement in each of its payments', async () => {
  await using server = await fakeServer();
  const pago = '<p:Pago FechaPago="2026-03-05T12:00:00" FormaDePagoP="03" MonedaP="MXN" Monto="150.00"/>';
  const uuid = '6D7434A6-E3F2-47AD-9E4C-08849946AFA0';
  const pagos = `<p:Pagos xmlns:p="http://www.sat.gob.mx/Pagos20" Version="2.0">${pago.repeat(2)}</p:Pagos>`;
  await using folder = await temporaryFolder({
    'pago.xml': cfdi({
      root: { TipoDeComprobante: 'P', Moneda: 'XXX', SubTotal: '0', Total: '0' },
      complement: pagos + stamp(uuid),
    }),
    'pago.pdf': '%PDF-1.7 pago',
  });
  const args = ['publish', '--attach', '--direction', 'receivable', 'pago.xml'];
  assert.equal((await runSaldo(args, { server, cwd: folder.path })).code, 0);
  const [first, second] = [1, 2].map(
    (place) => (server.records.get(`payment cfdi:${uuid}:${place}`) as PaymentRecord).data.files ?? [],
  );
  assert.deepEqual(first, second);
  const names = first!.map(({ externalId }) => externalId);
  assert.deepEqual(
    names.map((name) => name.replace(/[\da-f]{16}/, 'HASH')),
    [`cfdi:${uuid}.HASH.xml`, `cfdi:${uuid}.HASH.pdf`],
  );
  assert.deepEqual([...server.files.keys()].sort(), names.sort());
});

test('how many papers came to documents under other ids is told', async () => {
  await using server = await fakeServer();
  const line = (externalId: string) =>
    `${JSON.stringify({ kind: 'document', externalId, matchBy: 'fiscal', data: {} })}\n`;
  const stdin = line('twin-1') + line('twin-2') + line('own');
  const { stdout } = await runSaldo(['publish', '-'], { server, stdin });
  assert.match(stdout, /^3 created.*\nPapers of documents that are there under other ids: 2$/m);
});

test('of two files with one identity that say different things both are named; a copy is no matter', async () => {
  await using server = await fakeServer();
  await using folder = await temporaryFolder({
    'a.xml': ubl(),
    'copy.xml': ubl(),
    'b.xml': ubl({ totals: '<b:PayableAmount currencyID="PEN">119.00</b:PayableAmount>' }),
    'zeros.xml': ubl({ id: 'F001-42' }),
  });
  const { code, stdout } = await runSaldo(['publish', 'a.xml', 'copy.xml', 'b.xml', 'zeros.xml'], {
    server,
    cwd: folder.path,
  });
  assert.equal(code, 1);
  assert.match(stdout, /b\.xml: it has the identity of a\.xml, which says something else/);
  assert.match(stdout, /zeros\.xml: it has the identity of a\.xml, which says something else/);
  const kept = server.records.get('document ubl:20100070970:01:F001-00000042') as DocumentRecord;
  assert.equal(kept.data.total.amount, '118.00');
});

test('a table is published with the columns that are declared, and a wrong option is told', async () => {
  await using server = await fakeServer();
  await using folder = await temporaryFolder({
    'a.csv': 'Comprobante,Fecha,Cliente,Debe\n7,31/01/2026,Ana,"10,5"\n',
  });
  const run = (...args: string[]) =>
    runSaldo(['publish', 'a.csv', '--direction', 'receivable', ...args], { server, cwd: folder.path });
  const told = await run('--columns', 'total=Debe', '--currency', 'ARS');
  assert.match(told.stdout, /^1 created/);
  const { data } = server.records.get('document table:name:ANA:invoice:7') as DocumentRecord;
  assert.deepEqual([data.issueDate, data.total], ['2026-01-31', { amount: '10.5', currency: 'ARS' }]);
  assert.match((await run('--currency', 'ARS')).stdout, /in which nothing tells the columns of documents/);
  const wrong = await run('--columns', 'sum=Debe');
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /takes pairs such as total=Importe/);
});

test('--attach gives no partner the envelope that holds the documents of others', async () => {
  await using server = await fakeServer();
  const dte = (
    folio: number,
  ) => `<DTE><Documento><Encabezado><IdDoc><TipoDTE>33</TipoDTE><Folio>${folio}</Folio>
    <FchEmis>2026-01-31</FchEmis></IdDoc><Emisor><RUTEmisor>76354771-K</RUTEmisor></Emisor><Receptor><RUTRecep>9679024${folio}-3</RUTRecep>
    </Receptor><Totales><MntTotal>1190</MntTotal></Totales></Encabezado></Documento></DTE>`;
  await using folder = await temporaryFolder({
    'many.xml': `<EnvioDTE xmlns="http://www.sii.cl/SiiDte">${dte(1)}${dte(2)}</EnvioDTE>`,
  });
  const args = ['publish', '--attach', '--direction', 'receivable', 'many.xml'];
  const { stdout } = await runSaldo(args, { server, cwd: folder.path });
  assert.match(stdout, /^2 created/);
  assert.equal(server.files.size, 0);
});

test('files are named from where npm run was called, and from nowhere else', async () => {
  await using server = await fakeServer();
  await using folder = await temporaryFolder({ 'a.json': partner('a') });
  const run = (env: Record<string, string>) => runSaldo(['publish', 'a.json'], { server, env });
  const npm = { INIT_CWD: folder.path };
  assert.equal((await run({ ...npm, npm_lifecycle_event: 'saldo' })).code, 0);
  assert.equal((await run(npm)).code, 0);
  assert.equal((await run({ ...npm, npm_lifecycle_event: 'test' })).code, 1);
});

test('a server that fails for good ends it with a sentence, after what was acknowledged', async () => {
  let requests = 0;
  await using server = await fakeServer(({ path }) => {
    requests += path === '/v1/publish' ? 1 : 0;
    return requests > 1 ? problem(403, 'forbidden', 'The key may not publish.') : undefined;
  });
  const stdin = Array.from({ length: 700 }, (_, index) => partner(`p${index}`)).join('\n');
  const { code, stdout, stderr } = await runSaldo(['publish', '-'], { server, stdin });
  assert.equal(code, 1);
  assert.match(stdout, /^500 created/);
  assert.match(
    stderr,
    /^saldo publish: The key may not publish\. \(request req-1\) Publishing the same again completes/,
  );
});

test('--resume goes on, also with a packed file, from where an earlier run was cut, and leaves nothing behind', async () => {
  let batches = 0;
  await using server = await fakeServer(({ path }) => {
    batches += path === '/v1/publish' ? 1 : 0;
    return batches === 2 ? problem(403, 'forbidden', 'The key may not publish.') : undefined;
  });
  const lines = Array.from({ length: 700 }, (_, index) => partner(`p${index}`)).join('\n');
  await using folder = await temporaryFolder({ 'other.ndjson': partner('o') });
  await writeFile(join(folder.path, 'list.ndjson.gz'), gzipSync(lines));
  const run = (file: string) => runSaldo(['publish', file, '--resume', 'far'], { server, cwd: folder.path });
  const first = await run('list.ndjson.gz');
  assert.equal(first.code, 1);
  assert.match(first.stdout, /^500 created/);
  assert.equal((await run('other.ndjson')).code, 2);
  const second = await run('list.ndjson.gz');
  assert.deepEqual(
    [second.code, second.stderr, second.stdout],
    [
      0,
      'Going on after 500 records that an earlier run has sent.\n',
      '200 created, 0 updated, 0 unchanged, 0 stale, 0 rejected\n',
    ],
  );
  assert.equal(server.records.size, 700);
  assert.deepEqual((await readdir(folder.path)).sort(), ['list.ndjson.gz', 'other.ndjson']);
});

/** A server that takes one batch and then no more, until it is let. */
async function oneBatch() {
  const state = { open: false, batches: 0 };
  const server = await fakeServer(({ path }) => {
    if (path !== '/v1/publish' || state.open) return undefined;
    state.batches += 1;
    return state.batches === 1 ? undefined : problem(403, 'forbidden');
  });
  return { server, state };
}

test('--resume refuses files that do not begin any more with what was sent', async () => {
  const { server, state } = await oneBatch();
  await using _ = server;
  const lines = Array.from({ length: 700 }, (_, index) => partner(`p${index}`));
  await using folder = await temporaryFolder({ 'list.ndjson': lines.join('\n') });
  const run = () => runSaldo(['publish', 'list.ndjson', '--resume', 'far'], { server, cwd: folder.path });
  assert.equal((await run()).code, 1);
  state.open = true;
  for (const other of [[partner('new'), ...lines], lines.slice(0, 300)]) {
    await writeFile(join(folder.path, 'list.ndjson'), other.join('\n'));
    const { code, stderr } = await run();
    assert.deepEqual([code, /The files have changed since the checkpoint/.test(stderr)], [2, true], stderr);
  }
  await writeFile(join(folder.path, 'list.ndjson'), [...lines, partner('more')].join('\n'));
  assert.match((await run()).stdout, /^201 created/);
});

test('--resume remembers what was rejected before the cut', async () => {
  const { server, state } = await oneBatch();
  await using _ = server;
  const lines = Array.from({ length: 700 }, (_, index) => partner(index === 7 ? 'bad' : `p${index}`));
  await using folder = await temporaryFolder({ 'list.ndjson': lines.join('\n') });
  const run = () => runSaldo(['publish', 'list.ndjson', '--resume', 'far'], { server, cwd: folder.path });
  await run();
  state.open = true;
  const { code, stdout, stderr } = await run();
  assert.deepEqual([code, stdout], [1, '200 created, 0 updated, 0 unchanged, 0 stale, 0 rejected\n']);
  assert.match(stderr, /\nRejected by the runs before: 1\.\n$/);
});

test('Ctrl-C while standard input is open tells how far it came, with exit code 130', async () => {
  await using server = await fakeServer();
  const child = startSaldo(['publish', '-', '--json'], { server });
  child.stdin?.write(Array.from({ length: 501 }, (_, index) => partner(`p${index}`)).join('\n'));
  await written(child.stdout!, '"p499"');
  child.kill('SIGINT');
  const { code, stdout, stderr } = await finished(child);
  assert.deepEqual([code, stderr], [130, '']);
  assert.match(stdout, /^\{"summary":\{"created":500,/);
});

test(
  'all samples: expected ones arrive, all others are refused by name, again all is unchanged',
  needsSamples,
  async () => {
    await using server = await fakeServer();
    const files = ['pe-ubl', 'cfdi'].flatMap((kind) =>
      sampleFiles(kind).map(({ name }) => samplePath(kind, name)),
    );
    // Each payment of a complement is a record, of which one has no amount; complements without payments are refused.
    const figures = Object.values(expectedFigures<CfdiFigures>('cfdi')).map((one) => one.figures_lxml);
    const payments = figures.flatMap(({ pagos }) => pagos?.pagos ?? []);
    const papers = figures.filter(({ TipoDeComprobante: type }) => type !== 'P').length;
    const paid = payments.filter(({ Monto }) => Number.parseFloat(Monto) > 0).length;
    const accepted = sampleFiles('pe-ubl').length + papers + paid;
    const without = figures.filter(({ TipoDeComprobante: type, pagos }) => type === 'P' && !pagos).length;
    const refused = without + payments.length - paid;
    const args = ['publish', '--direction', 'receivable', ...files];
    const first = await runSaldo(args, { server });
    assert.equal(first.code, 1);
    assert.ok(
      first.stdout.endsWith(`\n${accepted} created, 0 updated, 0 unchanged, 0 stale, ${refused} rejected\n`),
      first.stdout,
    );
    const second = await runSaldo(args, { server });
    assert.ok(
      second.stdout.endsWith(`\n0 created, 0 updated, ${accepted} unchanged, 0 stale, ${refused} rejected\n`),
    );
  },
);

test('output to a pipe that is closed early ends without a word', async () => {
  await using server = await fakeServer();
  const child = startSaldo(['publish', '-', '--json'], { server });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(Array.from({ length: 5000 }, (_, index) => partner(`p${index}`)).join('\n'));
  await written(child.stdout!, '"p1"');
  child.stdout?.destroy();
  const stderr = child.stderr!.toArray();
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.deepEqual([code, await stderr], [141, []]);
});
