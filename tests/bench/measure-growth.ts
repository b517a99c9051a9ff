import { startBenchServer, type BenchDatabase, type BenchServer } from './bench-server.ts';
import { fillAccounts, type FilledAccounts } from './fill-accounts.ts';
import { QUESTIONS, type Question } from './growth-questions.ts';
import { pairedP99, print, tell } from './measure.ts';

const ROUNDS = Number(process.env['SALDO_BENCH_ROUNDS'] ?? 1000);
/** How many pages deep a list is read. */
const DEPTH = 20;

/** One of the two that are compared. */
export interface Side {
  readonly server: BenchServer;
  readonly accounts: FilledAccounts;
  /** Headers of the partner's requests; a session lives for minutes only. */
  partner: Record<string, string>;
}

/** Fills a database with few documents and one with many, and compares them. */
export async function measureGrowth(
  engine: string,
  open: () => Promise<BenchDatabase>,
  few: number,
  many: number,
): Promise<void> {
  const small = await openSide(await open(), few);
  const large = await openSide(await open(), many);
  try {
    await compareSides(engine, small, large);
  } finally {
    for (const { server } of [small, large]) await server.stop();
  }
}

/** Asks both the same, in turns, and prints how the time of the slowest of a hundred grows. */
export async function compareSides(engine: string, small: Side, large: Side): Promise<void> {
  const [few, many] = [small.accounts.documents, large.accounts.documents];
  const against = `the same at ${few.toLocaleString('en')} documents on ${engine}`;
  const measure = async (name: string, ask: (side: Side) => Promise<unknown>) => {
    tell(name);
    const [one, other] = await pairedP99(ROUNDS, [() => ask(small), () => ask(large)]);
    print({
      name: `${name}, p99 at ${many.toLocaleString('en')}`,
      value: other,
      unit: 'ms',
      against,
      ratio: other / one,
      aim: { atMost: 1.5 },
    });
  };
  for (const question of QUESTIONS) {
    for (const side of [small, large]) if (question.asPartner === true) await openSession(side);
    await measure(question.name, inTurns(question));
  }
  for (const asPartner of [false, true]) {
    const cursors = new Map<Side, string>();
    for (const side of [small, large]) cursors.set(side, await cursorOf(side, asPartner));
    await measure(`${asPartner ? "a partner's " : ''}list, page ${DEPTH}`, (side) =>
      ask(side, `/v1/documents?cursor=${cursors.get(side)!}`, asPartner),
    );
  }
}

async function openSide(opened: BenchDatabase, documents: number): Promise<Side> {
  const server = await startBenchServer(opened);
  return { server, accounts: await fillAccounts(server, documents), partner: {} };
}

async function openSession(side: Side): Promise<void> {
  const { server, accounts } = side;
  const origin = 'https://erp.example';
  const body = {
    partner: { id: accounts.partnerId },
    allowOrigins: [origin],
    components: { invoiceList: { enabled: true } },
    ttlSeconds: 900,
  };
  const response = await fetch(`${server.baseUrl}/v1/sessions`, {
    method: 'POST',
    headers: { ...publisherOf(side), 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { token } = (await response.json()) as { token: string };
  side.partner = { Authorization: `Bearer ${token}`, Origin: origin };
}

function publisherOf({ server }: Side): Record<string, string> {
  return { Authorization: `Bearer ${server.apiKey}` };
}

/** Asks each of a question's paths after the other, of both sides alike. */
function inTurns({ paths, asPartner }: Question): (side: Side) => Promise<unknown> {
  const asked = new Map<Side, number>();
  return (side) => {
    const turn = asked.get(side) ?? 0;
    asked.set(side, turn + 1);
    return ask(side, paths[turn % paths.length]!(side.accounts), asPartner);
  };
}

async function ask<Body>(side: Side, path: string, asPartner = false): Promise<Body> {
  const headers = asPartner ? side.partner : publisherOf(side);
  const response = await fetch(`${side.server.baseUrl}${path}`, { headers });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Body;
}

/** The cursor of a page that lies deep in a list. */
async function cursorOf(side: Side, asPartner: boolean): Promise<string> {
  let cursor = '';
  for (let page = 1; page < DEPTH; page++) {
    const path = `/v1/documents${cursor === '' ? '' : `?cursor=${cursor}`}`;
    const { nextCursor } = await ask<{ nextCursor?: string }>(side, path, asPartner);
    if (nextCursor === undefined) break;
    cursor = nextCursor;
  }
  return cursor;
}
