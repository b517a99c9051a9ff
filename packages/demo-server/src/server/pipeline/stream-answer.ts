import type { Route } from '../contract/route.ts';
import type { Validator } from '../contract/validator.ts';
import { toJson } from './answer.ts';
import { streamOut } from './stream-out.ts';

/** How a streamed answer ends, besides by its own end. */
export interface StreamEnds {
  /** The last that is said when it fails in the middle. */
  readonly failure: (error: unknown) => object;
  /** Told once there is nothing more to say, or nobody to say it to. */
  readonly done: () => void;
  /** Told when the reader has gone. */
  readonly gone: (reason: Error) => void;
}

/** A streamed answer of JSON, a line each (NDJSON). */
export function streamLines(
  lines: AsyncGenerator<readonly object[], void>,
  route: Route,
  headers: Headers,
  checker: Validator | undefined,
  ends: StreamEnds,
): Response {
  headers.set('Content-Type', 'application/x-ndjson');
  keepUnbuffered(headers);
  const text = (values: readonly object[]) =>
    values.map((value) => `${toJson(route, route.streamSchemaPointer!, value, checker)}\n`).join('');
  return new Response(streamOut(untilEnd(lines, text, ends), ends.gone), { headers });
}

/** What comes is to be read when it comes, not when a proxy has gathered enough of it. */
function keepUnbuffered(headers: Headers): void {
  headers.set('Cache-Control', 'no-store, no-transform');
  headers.set('X-Accel-Buffering', 'no');
}

async function* untilEnd<Piece>(
  pieces: AsyncGenerator<Piece, void>,
  text: (piece: Piece) => string,
  { failure, done }: StreamEnds,
): AsyncGenerator<string, void> {
  try {
    for await (const piece of pieces) yield text(piece);
  } catch (error) {
    yield `${JSON.stringify(failure(error))}\n`;
  } finally {
    done();
  }
}
