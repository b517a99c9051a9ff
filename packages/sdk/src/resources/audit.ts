import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import type {
  AuditEntry,
  AuditEntryPage,
  AuditExportLine,
  AuditExportStart,
  AuditHead,
  ListAuditEntriesQuery,
} from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import { errorOfProblem } from '../transport/open-stream.ts';
import { readText } from '../transport/read-text.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, init, type CallOptions, type StreamOptions } from './call-options.ts';

/** How long nothing may come of an export. */
const silenceMs = 60_000;

/** How to export the audit. */
export interface AuditExportOptions extends Pick<StreamOptions, 'signal' | 'headers'> {
  /** Told first where the export begins and ends. */
  readonly onStart?: ((start: AuditExportStart) => void) | undefined;
}

/** Who did what, in a chain that shows when somebody changes it. */
export interface Audit {
  /** Lists what was done, the newest first. */
  list(query?: ListAuditEntriesQuery, options?: CallOptions): PagePromise<AuditEntry>;
  /** Reads the newest entry's number and hash, to be kept elsewhere. */
  head(options?: CallOptions): CallPromise<AuditHead>;
  /**
   * Gives all entries behind one, the oldest first, up to the head at this moment. Throws `InvalidResponseError` where the export was cut
   * before it. That the hashes fit is for a program that is not ours to say: docs/operate.md has it in 20 lines.
   */
  export(after?: number, options?: AuditExportOptions): AsyncGenerator<AuditEntry, AuditHead, undefined>;
}

/** Binds the audit to an API. */
export function audit(api: Api): Audit {
  return {
    list: (query, options) =>
      paginate<AuditEntry, AuditEntryPage>((cursor) =>
        unwrap(api.GET('/v1/audit', { params: { query: given(query, cursor) }, ...init(options) })),
      ),
    head: (options) => unwrap(api.GET('/v1/audit/head', init(options))),
    export: (after, options) => exportEntries(api, after ?? 0, options),
  };
}

async function* exportEntries(
  { openStream }: Pick<Api, 'openStream'>,
  after: number,
  { signal, headers, onStart }: AuditExportOptions = {},
): AsyncGenerator<AuditEntry, AuditHead, undefined> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  let head: AuditHead | undefined;
  let last = after;
  try {
    const body = await openStream({
      path: `/v1/audit/export?after=${after}`,
      init: () => ({}),
      headers,
      mediaType: 'application/x-ndjson',
      signal: controller.signal,
    });
    for await (const line of linesOf(body, controller.signal)) {
      if ('problem' in line) throw errorOfProblem(line.problem);
      if ('head' in line) {
        head = line.head;
        onStart?.(line);
        continue;
      }
      last = line.seq;
      yield line;
    }
    if (head === undefined || last !== head.seq) throw new InvalidResponseError('The export was cut.', 200);
    return head;
  } finally {
    signal?.removeEventListener('abort', stop);
    controller.abort();
  }
}

async function* linesOf(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<AuditExportLine, void> {
  let rest = '';
  for await (const text of readText(body, silenceMs, signal)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as AuditExportLine;
  }
}
