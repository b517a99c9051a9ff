import type { InputLine } from '../operations/call.ts';
import { Problem } from '../problem.ts';
import { readPieces } from './read-pieces.ts';

/** As the contract says of one line of a stream. */
export const MAX_LINE_BYTES = 1024 * 1024;

const LINE_FEED = 0x0a;
/** JSON's: tab, line feed, carriage return, space. */
const WHITE_SPACE = new Set([0x09, LINE_FEED, 0x0d, 0x20]);

/** Whether the body comes as a stream of lines. */
export function comesInLines({ headers }: Request): boolean {
  return /^application\/x-ndjson *(;|$)/i.test(headers.get('content-type') ?? '');
}

/**
 * The lines of a streamed body that are not blank, as they come, each without its end and the white space before it; of one that
 * is longer than accepted only its number. Holds no more than one line and the piece that it came in, reads on only when
 * the next line is asked for, and lets the body go when `signal` aborts. Throws 415 for an encoding that is not accepted.
 */
export function readLines(request: Request, signal: AbortSignal): AsyncGenerator<InputLine, void> {
  return linesOf(readPieces(bodyOf(request), signal));
}

async function* linesOf(body: AsyncGenerator<Uint8Array>): AsyncGenerator<InputLine, void> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const line = (): InputLine => {
    const bytes = size > MAX_LINE_BYTES ? undefined : joined(parts, size);
    [parts, size] = [[], 0];
    return { number: number++, bytes };
  };
  for await (const piece of body) {
    let start = 0;
    for (;;) {
      // Gzip makes gigabytes of blank lines out of next to nothing: they cost no more than to be looked at.
      for (; size === 0 && WHITE_SPACE.has(piece[start]!); start++) if (piece[start] === LINE_FEED) number++;
      const end = piece.indexOf(LINE_FEED, start);
      const part = piece.subarray(start, end < 0 ? undefined : end);
      size += part.byteLength;
      if (size <= MAX_LINE_BYTES) parts.push(part);
      else parts = [];
      if (end < 0) break;
      yield line();
      start = end + 1;
    }
  }
  if (size > 0) yield line();
}

function bodyOf(request: Request): ReadableStream<Uint8Array> {
  const body = request.body ?? new Blob([]).stream();
  const encoding = (request.headers.get('content-encoding') ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return body.pipeThrough(new DecompressionStream('gzip'));
  throw new Problem('unsupported-media-type', { detail: 'Content-Encoding is gzip, or absent.' });
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
