import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, SaldoDocument, Payment, Statement } from '../generated/contract.ts';
import { fakeServer, problem, type Route } from './testing/fake-server.ts';
import { finished, jsonLines, runSaldo, startSaldo, written } from './testing/run-saldo.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const client = {
  id: '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11',
  externalId: 'C/1',
  name: 'Ferretería Ñandú',
  direction: 'receivable',
};
const documentOf = (number: string, amount: string, daysOverdue = 0): Partial<SaldoDocument> => ({
  externalId: `F001-${number}`,
  type: 'invoice',
  partner: client,
  series: 'F001',
  number,
  issueDate: '2026-03-01',
  dueDate: '2026-03-31',
  currency: 'PEN',
  total: pen(amount),
  openAmount: pen(amount),
  daysOverdue,
  status: 'open',
});

const partnerRoute: Route = ({ path }) =>
  path === '/v1/partners/external/C/1' ? { body: client } : undefined;

/** Pages of `size` items of a list; a cursor is the index of the next item. */
function pages(path: string, items: readonly unknown[], size: number): Route {
  return (request) => {
    if (request.path !== path) return partnerRoute(request);
    const from = Number(request.query.get('cursor') ?? 0);
    const next = from + size;
    return {
      body: { data: items.slice(from, next), ...(next < items.length && { nextCursor: String(next) }) },
    };
  };
}

test('documents: an aligned table whose amounts are exact and right-aligned', async () => {
  const items = [documentOf('1', '90071992547409931.50'), documentOf('00000042', '590.00', 12)];
  await using server = await fakeServer(pages('/v1/documents', items, 50));
  const { code, stdout, stderr } = await runSaldo(['documents'], { server });
  assert.deepEqual([code, stderr], [0, '']);
  assert.equal(
    stdout,
    [
      'ISSUED      DUE         TYPE     NUMBER         PARTNER           STATUS                                  TOTAL                       OPEN  CUR',
      '2026-03-01  2026-03-31  invoice  F001-1         Ferretería Ñandú  open                90,071,992,547,409,931.50  90,071,992,547,409,931.50  PEN',
      '2026-03-01  2026-03-31  invoice  F001-00000042  Ferretería Ñandú  open, 12 d overdue                     590.00                     590.00  PEN',
      '',
    ].join('\n'),
  );
});

test('documents: filters are sent as the contract has them; the partner by its external id', async () => {
  await using server = await fakeServer(pages('/v1/documents', [], 50));
  const args = [
    '--partner',
    'C/1',
    '--type',
    'invoice,credit_note',
    '--status',
    'open',
    '--overdue',
    '--from',
    '2026-01-01',
    '--to',
    '2026-12-31',
    '--limit',
    '7',
  ];
  const { code, stderr } = await runSaldo(['documents', ...args], { server });
  assert.deepEqual([code, stderr], [0, 'Nothing was found.\n']);
  assert.equal(server.requests[0], 'GET /v1/partners/external/C~2F1');
  const query = new URL(server.requests[1]!.slice('GET '.length), server.url).searchParams;
  assert.deepEqual(Object.fromEntries(query), {
    partnerId: client.id,
    type: 'invoice,credit_note',
    status: 'open',
    overdue: 'true',
    issuedFrom: '2026-01-01',
    issuedTo: '2026-12-31',
    limit: '7',
  });
});

test('documents and partners: metadata is sent as the contract has it, key by key; what has no key is refused', async () => {
  for (const command of ['documents', 'partners']) {
    await using server = await fakeServer(pages(`/v1/${command}`, [], 50));
    const args = ['--metadata', 'project=P=1 & más', '--metadata', 'cost.centre='];
    assert.equal((await runSaldo([command, ...args], { server })).code, 0);
    const query = new URL(server.requests[0]!.slice('GET '.length), server.url).searchParams;
    assert.equal(query.get('metadata[project]'), 'P=1 & más');
    assert.equal(query.get('metadata[cost.centre]'), '');
    const { code, stderr } = await runSaldo([command, '--metadata', 'project'], { server });
    assert.deepEqual([code, /--metadata takes KEY=VALUE/.test(stderr)], [2, true], stderr);
  }
});

test('documents: as many rows as asked for, over as many pages as needed; the rest is mentioned', async () => {
  const items = Array.from({ length: 450 }, (_, index) => documentOf(String(index), '1.00'));
  await using server = await fakeServer(pages('/v1/documents', items, 200));
  const numbers = async (...args: string[]) => {
    const { stdout, stderr } = await runSaldo(['documents', '--json', ...args], { server });
    return [jsonLines(stdout).length, stderr];
  };
  assert.deepEqual(await numbers('--all'), [450, '']);
  assert.deepEqual(await numbers(), [50, 'These are the first 50; --all gives all, --limit a number.\n']);
  assert.deepEqual(await numbers('--limit', '450'), [450, '']);
  assert.equal((await numbers('--limit', '201'))[0], 201);
});

test('payments: one in process tells when it clears; the status is a filter', async () => {
  const payment: Partial<Payment> = {
    externalId: 'P-1',
    type: 'payment',
    partner: client,
    date: '2026-04-02',
    status: 'recorded',
    currency: 'PEN',
    amount: pen('300.00'),
    unappliedAmount: pen('10.00'),
    method: 'bank_transfer',
  };
  const cheque: Partial<Payment> = {
    ...payment,
    status: 'in_process',
    clearsOn: '2026-05-15',
    method: 'cheque',
    reference: 'CH 0042',
    unappliedAmount: pen('0.00'),
  };
  await using server = await fakeServer(pages('/v1/payments', [payment, cheque], 50));
  const args = [
    '--partner',
    'C/1',
    '--status',
    'recorded,in_process',
    '--type',
    'payment',
    '--from',
    '2026-04-01',
  ];
  const { code, stdout } = await runSaldo(['payments', ...args], { server });
  assert.equal(code, 0);
  assert.equal(
    stdout,
    [
      'DATE        TYPE     REFERENCE  PARTNER           METHOD         STATUS                         AMOUNT  UNAPPLIED  CUR',
      '2026-04-02  payment  P-1        Ferretería Ñandú  bank_transfer  recorded                       300.00      10.00  PEN',
      '2026-04-02  payment  CH 0042    Ferretería Ñandú  cheque         in_process, clears 2026-05-15  300.00       0.00  PEN',
      '',
    ].join('\n'),
  );
  const query = new URL(server.requests[1]!.slice('GET '.length), server.url).searchParams;
  assert.deepEqual(Object.fromEntries(query), {
    partnerId: client.id,
    type: 'payment',
    status: 'recorded,in_process',
    dateFrom: '2026-04-01',
    limit: '50',
  });
});

test('partners: listed and searched', async () => {
  await using server = await fakeServer(pages('/v1/partners', [client], 50));
  const { stdout } = await runSaldo(['partners', '--search', 'ñandú', '--direction', 'receivable'], {
    server,
  });
  assert.match(
    stdout,
    /^EXTERNAL ID\s+NAME\s+TAX ID\s+COUNTRY\s+DIRECTION\nC\/1\s+Ferretería Ñandú\s+receivable\n$/,
  );
  assert.match(server.requests[0]!, /q=%C3%B1and%C3%BA&direction=receivable/);
});

const account: Statement = {
  partner: client,
  direction: 'receivable',
  kind: 'activity',
  asOf: '2026-04-12',
  from: '2026-03-01',
  currencies: [
    {
      currency: 'PEN',
      decimals: 2,
      opening: pen('0.00'),
      debits: pen('1590.00'),
      credits: pen('300.00'),
      closing: pen('1290.00'),
      overdue: pen('1290.00'),
      ageing: [
        { bucket: 'current', amount: pen('0.00'), count: 0 },
        { bucket: 'days_1_30', amount: pen('1290.00'), count: 1 },
      ],
      movements: [
        {
          kind: 'document',
          id: client.id,
          externalId: 'F1',
          type: 'invoice',
          label: 'F001-1',
          date: '2026-03-01',
          dueDate: '2026-03-31',
          amount: pen('1590.00'),
          balance: pen('1590.00'),
        },
        {
          kind: 'payment',
          id: client.id,
          externalId: 'P1',
          label: 'OP 7',
          date: '2026-04-02',
          amount: pen('-300.00'),
          balance: pen('1290.00'),
        },
      ],
      openItems: [],
    },
  ],
};

test('statement: opening balance, movements with running balance, closing balance, ageing', async () => {
  await using server = await fakeServer((request) =>
    request.path === '/v1/statement' ? { body: account } : partnerRoute(request),
  );
  const args = ['--partner', 'C/1', '--as-of', '2026-04-12', '--from', '2026-03-01', '--kind', 'activity'];
  const { code, stdout } = await runSaldo(['statement', ...args], { server });
  assert.equal(code, 0);
  assert.equal(
    stdout,
    [
      'Ferretería Ñandú (C/1), receivable, as of 2026-04-12',
      '',
      'PEN',
      'DATE        TYPE     NUMBER           DUE           AMOUNT   BALANCE',
      '2026-03-01           Opening balance                            0.00',
      '2026-03-01  invoice  F001-1           2026-03-31  1,590.00  1,590.00',
      '2026-04-02  payment  OP 7                          -300.00  1,290.00',
      '2026-04-12           Closing balance                        1,290.00',
      'Overdue 1,290.00',
      'Ageing: 1–30 days 1,290.00',
      '',
    ].join('\n'),
  );
  assert.match(server.requests[1]!, /partnerId=01932f6e/);
  assert.match(server.requests[1]!, /asOf=2026-04-12/);
  const { stdout: json } = await runSaldo(['statement', '--partner', 'C/1', '--json'], { server });
  assert.deepEqual(jsonLines(json), [account]);
});

test('statement: a partner that is not known, and none at all, are said', async () => {
  await using server = await fakeServer(partnerRoute);
  const unknown = await runSaldo(['statement', '--partner', 'nobody'], { server });
  assert.deepEqual(
    [unknown.code, unknown.stderr],
    [1, 'saldo statement: There is no partner with this external id.\n'],
  );
  assert.equal((await runSaldo(['statement'], { server })).code, 2);
});

const about = {
  id: client.id,
  revision: 1,
  op: 'upsert',
  at: '2026-04-02T15:04:05.123Z',
} as const;
const message: Change = {
  ...about,
  kind: 'message',
  data: {
    id: client.id,
    threadId: client.id,
    author: { side: 'partner', name: 'Ana' },
    text: 'Why\n\u001b[31mthis?\u009b',
    files: [],
    createdAt: '2026-04-02T15:04:05.123Z',
  },
};
const published: Change = { ...about, kind: 'document', externalId: 'F001-1' };

/** A feed of two pages; what comes later is empty until `more` is set. */
function feed(more: { change?: Change } = {}): Route {
  return ({ path, query }) => {
    if (path !== '/v1/changes') return undefined;
    const after = query.get('after');
    if (after === 'OLD') return problem(410, 'cursor-expired');
    if (after === null) return { body: { data: [published], nextCursor: 'QQ', hasMore: true } };
    if (after === 'QQ') return { body: { data: [message], nextCursor: 'Qg', hasMore: false } };
    return {
      body: more.change
        ? { data: [more.change], nextCursor: 'Qw', hasMore: false }
        : { data: [], nextCursor: after, hasMore: false },
    };
  };
}

test('changes: all of them up to now, and where to go on; what partners wrote cannot steer the terminal', async () => {
  await using server = await fakeServer(feed());
  const { code, stdout, stderr } = await runSaldo(['changes'], { server });
  assert.equal(code, 0);
  assert.equal(
    stdout,
    '2026-04-02T15:04:05.123Z  document        upsert  F001-1\n' +
      `2026-04-02T15:04:05.123Z  message         upsert  ${client.id}  Ana: Why \ufffd[31mthis?\ufffd\n`,
  );
  assert.equal(stderr, 'What comes next: saldo changes --after Qg\n');
  const json = await runSaldo(['changes', '--json', '--kind', 'message,thread'], { server });
  assert.deepEqual(jsonLines(json.stdout), [published, { nextCursor: 'QQ' }, message, { nextCursor: 'Qg' }]);
  assert.doesNotMatch(json.stdout.replaceAll('\n', ''), /\p{Cc}/u);
  assert.match(server.requests.at(-1)!, /kind=message%2Cthread|kind=message,thread/);
});

test('changes --partner asks for those of one partner, by its external id', async () => {
  const changes = feed();
  await using server = await fakeServer((request) =>
    request.path === '/v1/partners/external/CLI-001' ? { body: client } : changes(request),
  );
  await runSaldo(['changes', '--partner', 'CLI-001', '--after', 'QQ'], { server });
  assert.match(server.requests.at(-1)!, new RegExp(`partnerId=${client.id}`));
});

test('changes shows a kind that a newer server tells of as it is', async () => {
  const change = { ...about, kind: 'novelty', data: { date: '2026-05-01' } } as unknown as Change;
  await using server = await fakeServer(feed({ change }));
  const { stdout } = await runSaldo(['changes', '--after', 'Qg'], { server });
  assert.match(stdout, /^\S+ +novelty +upsert +\S+\n$/);
});

test('changes --after goes on from a cursor; one that is too old is said', async () => {
  await using server = await fakeServer(feed());
  assert.equal(
    jsonLines((await runSaldo(['changes', '--json', '--after', 'QQ'], { server })).stdout).length,
    2,
  );
  const { code, stderr } = await runSaldo(['changes', '--after', 'OLD'], { server });
  assert.equal(code, 1);
  assert.match(stderr, /saldo changes: Title of cursor-expired/);
});

test('changes --follow shows what comes, until Ctrl-C, and then tells where to go on', async () => {
  const more: { change?: Change } = {};
  await using server = await fakeServer(feed(more));
  const child = startSaldo(['changes', '--follow'], { server });
  await written(child.stdout!, 'Ana');
  more.change = { ...published, externalId: 'F001-2' };
  await written(child.stdout!, 'F001-2');
  child.kill('SIGINT');
  const { code, stderr } = await finished(child);
  assert.equal(code, 130);
  assert.match(stderr, /^What comes next: saldo changes --after \w+\n$/);
});

test('verify-balances: asserts from a file, shows what differs and why, and ends with 1', async () => {
  const difference = {
    id: client.id,
    partner: client,
    direction: 'receivable',
    date: '2026-03-31',
    asserted: pen('590.00'),
    derived: pen('290.00'),
    difference: pen('-300.00'),
    candidates: [
      {
        kind: 'payment',
        externalId: 'P-1',
        date: '2026-03-30',
        amount: pen('-300.00'),
        reasons: ['equals_difference'],
      },
    ],
  };
  await using server = await fakeServer((request) =>
    request.path === '/v1/balance-assertions'
      ? {
          body: {
            results: [
              { index: 0, outcome: 'created' },
              {
                index: 1,
                outcome: 'rejected',
                problem: { title: 'No', errors: [{ pointer: '/partner/externalId', detail: 'no partner' }] },
              },
            ],
          },
        }
      : pages('/v1/verification', [difference], 50)(request),
  );
  const stdin = `${JSON.stringify({ partner: { externalId: 'C/1' } })}\n\n{}\n`;
  const { code, stdout, stderr } = await runSaldo(['verify-balances', '--assert', '-'], { server, stdin });
  assert.equal(stderr, 'assertion 2: /partner/externalId no partner\n');
  assert.equal(
    stdout,
    [
      '2026-03-31  C/1  Ferretería Ñandú  receivable  asserted 590.00, derived 290.00, difference -300.00 PEN',
      '    2026-03-30  payment  P-1  -300.00  (equals difference)',
      'Balances that differ: 1.',
      '',
    ].join('\n'),
  );
  assert.equal(code, 1);
});

test('verify-balances: ends with 0 where nothing differs, and names the line that is no JSON', async () => {
  await using server = await fakeServer(pages('/v1/verification', [], 50));
  const agreed = await runSaldo(['verify-balances'], { server });
  assert.deepEqual([agreed.code, agreed.stdout], [0, 'No asserted balance differs.\n']);
  const broken = await runSaldo(['verify-balances', '--assert', '-'], { server, stdin: 'partner;balance\n' });
  assert.deepEqual(
    [broken.code, broken.stderr],
    [1, 'saldo verify-balances: Line 1 is no JSON. Each line is one assertion.\n'],
  );
});

test('conformance: a rule that there is not is a usage error, before anything is asked', async () => {
  await using server = await fakeServer();
  for (const only of ['ORD-999', 'ORD-1,XYZ']) {
    const { code, stderr } = await runSaldo(['conformance', '--only', only], { server });
    assert.equal(code, 2);
    assert.match(stderr, /^--only: there is no rule or chapter (ORD-999|XYZ)\./);
  }
  assert.deepEqual(server.requests, []);
});

test('conformance: what cannot be judged is told in one sentence', async () => {
  await using server = await fakeServer(() => ({ status: 401, body: { code: 'unauthorized' } }));
  const { code, stdout, stderr } = await runSaldo(['conformance'], { server });
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(
    stderr,
    /^saldo conformance: Nothing can be judged at http:\S+ It does not accept the key: GET /,
  );
});

test('webhooks: makes an endpoint whose secret is shown, lists what was sent, and fails where it did not arrive', async () => {
  const endpoint = { id: client.id, status: 'enabled', url: 'https://erp.example/saldo', secrets: [] };
  const attempts = [{ at: '2026-04-02T15:04:05Z', durationMs: 9, status: 503 }];
  const event = { type: 'partner.upsert', timestamp: '2026-04-02T15:04:05Z', data: {} };
  const delivery = { id: `msg_${'5'.repeat(32)}`, status: 'failed', event, attempts };
  const bodies: unknown[] = [];
  await using server = await fakeServer((request) => {
    const { method, path, body } = request;
    if (!path.startsWith('/v1/webhook-endpoints')) return undefined;
    if (method === 'GET') return { body: { data: [delivery] } };
    bodies.push(body.length === 0 ? undefined : JSON.parse(body.toString()));
    if (path.endsWith('/replays')) return { body: delivery };
    return { status: 201, body: { ...endpoint, secret: 'whsec_shown' } };
  });
  const webhooks = (...args: string[]) => runSaldo(['webhooks', ...args], { server });
  const options = ['--kind', 'partner,thread', '--partner', 'C/1'];
  const made = await webhooks('create', endpoint.url, ...options);
  assert.deepEqual([made.code, made.stdout], [0, `${endpoint.id}  whsec_shown\n`]);
  assert.deepEqual(bodies, [{ url: endpoint.url, kinds: ['partner', 'thread'], partnerIds: ['ext:C/1'] }]);
  const again = await webhooks('replay', endpoint.id, delivery.id);
  assert.deepEqual([again.code, again.stdout], [1, `${delivery.id}  failed  503\n`]);
  const sent = await webhooks('deliveries', endpoint.id, '--status', 'failed');
  assert.match(sent.stdout, /^2026-04-02T15:04:05Z {2}msg_5{32} {2}partner\.upsert {2}failed {2}503$/m);
  assert.equal(
    server.requests.at(-1),
    `GET /v1/webhook-endpoints/${endpoint.id}/deliveries?status=failed&limit=50`,
  );
});
