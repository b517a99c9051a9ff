import { createSaldo, type Saldo } from '@saldo/sdk';
import type { SaldoDocument, PaymentReport, PublisherInput, SessionInput, Thread } from '@saldo/sdk/contract';
import { FaultyLine } from './faulty-line.ts';
import { fillReports } from './fill-reports.ts';
import { fillThreads } from './fill-threads.ts';
import { makePdf, pages } from './make-pdf.ts';
import { publisherAt } from './past-client.ts';
import { openPublisher, sessionOf, staffSessionOf, type Publisher } from './publisher.ts';
import { sampleDocuments } from './sample-documents.ts';
import { PAPER, recordsOf } from './sample-records.ts';
import type { ReportSketch } from './sample-reports.ts';
import { sampleSession } from './sample-session.ts';
import type { ThreadSketch } from './sample-threads.ts';

/** What a partner's account holds. */
export interface AccountSketch {
  readonly documents?: readonly SaldoDocument[];
  /** Oldest first. */
  readonly reports?: readonly ReportSketch[];
  readonly threads?: readonly ThreadSketch[];
  readonly direction?: 'receivable' | 'payable' | 'both';
  readonly partnerName?: string;
  readonly publisher?: Partial<PublisherInput>;
  /** The paper of every document. */
  readonly pdf?: Blob;
}

export interface ServerOptions extends AccountSketch {
  /** Whose session it is; absent, the partner's. */
  readonly side?: 'partner' | 'publisher';
  /** What the session permits; absent, everything. */
  readonly components?: SessionInput['components'];
  /** What may be done with files; absent, they are downloaded. */
  readonly files?: SessionInput['files'];
}

/** An account as it is on the server. */
export interface Account {
  /** Acts as the publisher. */
  readonly publisher: Saldo;
  /** In the order of the sketch, as are the others. */
  readonly documents: readonly SaldoDocument[];
  readonly reports: readonly PaymentReport[];
  readonly threads: readonly Thread[];
}

/** The contract server as the page of one session has it: its account, and a line that fails as a test asks. */
export class ContractServer extends FaultyLine {
  readonly account: Account;
  readonly token: string;

  constructor(account: Account, token: string) {
    super();
    this.account = account;
    this.token = token;
  }

  protected override onWrite(): void {
    forget(this.account);
  }

  /** The document of that number, with its series. */
  document(label: string): SaldoDocument {
    return this.account.documents.find(({ externalId }) => externalId === label)!;
  }
}

/** The accounts to which nobody has written, by their sketches: the next test need not make them again. */
const untouched = new Map<string, Account>();
/** What a test has opened, which is another account each time. */
const opened = new Set<Account>();
let inTest = false;

beforeEach(() => void (inTest = true));
afterEach(() => {
  inTest = false;
  opened.clear();
});

function forget(account: Account): void {
  for (const [key, one] of untouched) if (one === account) untouched.delete(key);
}

/**
 * Opens an account as it is in the sketch, of a publisher that no other account of the test has. Without a sketch it is the one of all
 * samples.
 */
export async function openServer({
  side,
  components,
  files = 'download',
  ...sketch
}: ServerOptions = {}): Promise<ContractServer> {
  // A paper cannot be compared.
  const key = sketch.pdf === undefined ? JSON.stringify(sketch) : crypto.randomUUID();
  const kept = untouched.get(key);
  const account = kept === undefined || opened.has(kept) ? await openAccount(sketch) : kept;
  // What a whole suite has opened is for no other.
  if (inTest) untouched.set(key, account);
  else forget(account);
  opened.add(account);
  const input = side === 'publisher' ? staffSessionOf(components) : sessionOf(components);
  const { token } = await account.publisher.sessions.create({ ...input, files });
  return new ContractServer(account, token);
}

/** A client of the contract server. It does not retry, so that a failure shows at once. */
export function clientOf({ token, fetch }: Pick<ContractServer, 'token' | 'fetch'>): Saldo {
  return createSaldo({ baseUrl: location.origin, auth: token, fetch, retry: { maxAttempts: 1 } });
}

async function openAccount(sketch: AccountSketch): Promise<Account> {
  const publisher = await openPublisher(sketch.publisher);
  const documents = await fillDocuments(publisher, sketch);
  const reports = await fillReports(publisher, documents, sketch.reports ?? []);
  const threads = await fillThreads(publisher, { documents, reports }, sketch.threads ?? []);
  const account: Account = {
    publisher: publisherAt(publisher.apiKey, { onWrite: () => forget(account) }),
    documents,
    reports,
    threads,
  };
  return account;
}

async function fillDocuments({ saldo }: Publisher, sketch: AccountSketch): Promise<SaldoDocument[]> {
  const {
    documents = sampleDocuments,
    direction = 'receivable',
    pdf = makePdf({ pages: pages(1) }),
  } = sketch;
  const { externalId, taxId } = sampleSession.partner;
  await saldo.partners.put(externalId, {
    name: sketch.partnerName ?? sampleSession.partner.name,
    taxId,
    direction,
  });
  await saldo.files.put(PAPER, pdf, { fileName: PAPER });
  for (const records of recordsOf(documents)) {
    for await (const { record, outcome, problem } of saldo.publish(records)) {
      if (outcome === 'rejected') throw new Error(`${record.externalId}: ${JSON.stringify(problem)}`);
    }
  }
  const found = new Map<string, SaldoDocument>();
  for await (const one of saldo.documents.list({ limit: 200 })) found.set(one.externalId, one);
  return documents.map((one) => found.get(one.externalId)!);
}
