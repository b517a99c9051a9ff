import type { PublishRequest, PublishResult, RecordKind } from '../generated/contract.ts';
import type { Answer } from './answer.ts';
import { NotJudged, Unanswered } from './finding.ts';
import type { Caller, Request, Target } from './target.ts';

/** What a run made, and what of it is still there. */
export interface Leavings {
  /** Partners, documents and payments that were deleted again. */
  readonly deleted: number;
  /** Those that could not be: what partners said is about them, and no operation takes that back. */
  readonly kept: number;
}

interface Named {
  readonly as: Caller;
  readonly kind: RecordKind;
  readonly externalId: string;
}

/** Payments settle documents, and both are of partners. */
const order: readonly RecordKind[] = ['payment', 'document', 'partner'];

/** Records of one request that deletes them: few enough for the time that a request has, on a slow machine too. */
const batch = 100;

/** Remembers what a run makes under names that begin as it says, and takes it back. */
export class Made {
  readonly #prefix: string;
  readonly #records = new Map<string, Named>();
  readonly #runs: { readonly as: Caller; readonly id: string }[] = [];
  readonly #sessions: { readonly as: Caller; readonly id: string }[] = [];

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Remembers what a request may have made. */
  note(operationId: string, request: Request, { status, body }: Answer): void {
    const { as } = request;
    if (as === undefined) return;
    const { id } = (body ?? {}) as { id?: string };
    if (operationId === 'openSnapshotRun' && status === 201 && id) this.#runs.push({ as, id });
    if (operationId === 'createSession' && status === 201 && id) this.#sessions.push({ as, id });
    if (status !== 200) return;
    for (const { kind, externalId } of sent(operationId, request)) {
      if (!externalId.startsWith(this.#prefix)) continue;
      this.#records.set(`${as.token} ${kind} ${externalId}`, { as, kind, externalId });
    }
  }

  /** Aborts snapshot runs, deletes records and revokes sessions, as far as the implementation lets. */
  async takeBack(target: Target): Promise<Leavings> {
    for (const { as, id } of this.#runs.splice(0)) {
      await quietly(() => target.ask('abortSnapshotRun', { as, path: { snapshotRunId: id } }));
    }
    const leavings = { deleted: 0, kept: 0 };
    for (const kind of order) {
      const own = [...this.#records.values()].filter((one) => one.kind === kind);
      for (const records of Map.groupBy(own, ({ as }) => as.token).values()) {
        for (let start = 0; start < records.length; start += batch) {
          const outcomes = await deleted(target, records.slice(start, start + batch));
          leavings.deleted += outcomes.filter((one) => one === 'deleted').length;
          leavings.kept += outcomes.filter((one) => one === 'in-use').length;
        }
      }
    }
    this.#records.clear();
    await Promise.all(
      this.#sessions
        .splice(0)
        .map(({ as, id }) => quietly(() => target.ask('revokeSession', { as, path: { sessionId: id } }))),
    );
    return leavings;
  }
}

/** The records that a request names as its own, by the operations that write them. */
function sent(
  operationId: string,
  { path, query, body }: Request,
): { readonly kind: RecordKind; readonly externalId: string }[] {
  const put = /^put(Partner|Document|Payment)$/.exec(operationId)?.[1]?.toLowerCase();
  if (put !== undefined) return [{ kind: put as RecordKind, externalId: path?.['externalId'] ?? '' }];
  if (operationId !== 'publish' || query?.['preview'] === 'true') return [];
  if (body instanceof Uint8Array) return lines(body);
  return ((body as Partial<PublishRequest> | undefined)?.records ?? []).filter(isNamed);
}

function lines(bytes: Uint8Array): { kind: RecordKind; externalId: string }[] {
  const text = new TextDecoder().decode(bytes);
  return text.split('\n').flatMap((line) => {
    try {
      const record: unknown = JSON.parse(line);
      return isNamed(record) ? [record] : [];
    } catch {
      // A line that is no record is sent to be refused.
      return [];
    }
  });
}

function isNamed(record: unknown): record is { kind: RecordKind; externalId: string } {
  const { kind, externalId } = (record ?? {}) as { kind?: unknown; externalId?: unknown };
  return order.some((one) => one === kind) && typeof externalId === 'string';
}

/** What became of records of one caller and kind: `deleted`, or the code of what stands in the way. */
async function deleted(target: Target, records: readonly Named[]): Promise<(string | undefined)[]> {
  const [first] = records;
  const body = { records: records.map(({ kind, externalId }) => ({ kind, op: 'delete', externalId })) };
  const answer = await quietly(() => target.ask('publish', { as: first!.as, body }));
  const { results } = (answer?.body ?? {}) as { results?: unknown };
  // Of an implementation that is judged, no shape is certain.
  if (!Array.isArray(results)) return [];
  return (results as (Partial<PublishResult> | null)[]).map((one) => one?.problem?.code ?? one?.outcome);
}

/** What is missing, or away, leaves things where they are and says nothing of a rule. */
async function quietly(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  return ask().catch((error: unknown) => {
    if (error instanceof NotJudged || error instanceof Unanswered) return undefined;
    throw error;
  });
}
