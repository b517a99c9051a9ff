import type { StreamEvent } from '../operations/call.ts';
import type { Route } from '../contract/route.ts';
import type { Validator } from '@saldo/sdk/judging';
import { toJson, type Answer } from './answer.ts';
import { csvText } from '../http/csv-text.ts';
import { streamOut } from './stream-out.ts';

/** How long a follower whose stream was cut waits before it comes again. */
const RETRY_MS = 2000;

/** How a streamed answer ends, besides by its own end. */
export interface StreamEnds {
  /** The problem to tell when it fails in the middle. */
  readonly failure: (error: unknown) => object;
  /** Told once, at the end; the reason when it was the reader that went. */
  readonly ended: (reason?: Error) => void;
}

/** What is streamed, and how it is written. */
interface Format<Piece> {
  readonly mediaType: string;
  readonly start: string;
  readonly text: (pieces: readonly Piece[], json: (value: object) => string) => string;
  /** The last piece of one that fails; absent where none can say it, and the answer is cut instead. */
  readonly failure?: (problem: object) => Piece;
}

/** Lines of JSON (NDJSON). */
const LINES: Format<object> = {
  mediaType: 'application/x-ndjson',
  start: '',
  text: (values, json) => values.map((value) => `${json(value)}\n`).join(''),
  failure: (problem) => ({ problem }),
};

/** Rows of a table (RFC 4180). */
const TABLE: Format<readonly string[]> = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  start: '',
  text: (rows) => csvText(rows),
};

/** Server-sent events (HTML Standard, 9.2). */
const EVENTS: Format<StreamEvent> = {
  mediaType: 'text/event-stream',
  start: `retry: ${RETRY_MS}\n\n`,
  text: (events, json) => events.map((event) => toEventText(event, json)).join(''),
  failure: (problem) => ({ event: 'problem', data: problem }),
};

/** A streamed answer, or undefined where it is not one. */
export function streamAnswer(
  { lines, rows, events }: Answer,
  route: Route,
  headers: Headers,
  checker: Validator | undefined,
  ends: StreamEnds,
): Response | undefined {
  const json = (value: object) => toJson(route, route.streamSchemaPointer!, value, checker);
  if (lines !== undefined) return streamed(lines, LINES, json, headers, ends);
  if (rows !== undefined) return streamed(rows, TABLE, json, headers, ends);
  if (events !== undefined) return streamed(events, EVENTS, json, headers, ends);
  return undefined;
}

function streamed<Piece>(
  pieces: AsyncGenerator<readonly Piece[], void>,
  format: Format<Piece>,
  json: (value: object) => string,
  headers: Headers,
  { failure, ended }: StreamEnds,
): Response {
  headers.set('Content-Type', format.mediaType);
  // What comes is to be read when it comes, not when a proxy has gathered enough of it.
  headers.set('Cache-Control', 'no-store, no-transform');
  headers.set('X-Accel-Buffering', 'no');
  return new Response(streamOut(texts(), ended), { headers });

  async function* texts(): AsyncGenerator<string, void> {
    if (format.start !== '') yield format.start;
    try {
      for await (const some of pieces) yield format.text(some, json);
    } catch (error) {
      const problem = failure(error);
      if (format.failure === undefined) {
        ended(new Error('The answer cannot go on.'));
        throw error;
      }
      yield format.text([format.failure(problem)], JSON.stringify);
    }
  }
}

/** JSON has no line ends of its own, so the data is one line. An event without anything is a comment. */
function toEventText({ id, event, data }: StreamEvent, json: (value: object) => string): string {
  const fields = [
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(event === undefined ? [] : [`event: ${event}`]),
    ...(data === undefined ? [] : [`data: ${json(data)}`]),
  ];
  return `${fields.length === 0 ? ':' : fields.join('\n')}\n\n`;
}
