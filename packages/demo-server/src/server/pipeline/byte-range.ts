import { parse } from 'range-parser';
import { Problem } from '../problem.ts';

/** A bit of the parser's code: some of the header is not a range. */
const MALFORMED = 1;

/** The part of the bytes that a request asks for. */
export interface BytePart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As in `Content-Range`. */
  readonly contentRange: string;
}

/**
 * The one range of bytes that a request asks for (RFC 9110, 14); undefined where it is to be answered whole: without a range,
 * with several or with none of bytes, or when `If-Range` names another state of the file. Throws 416 beyond the end.
 */
export function readBytePart(
  headers: Headers,
  etag: string,
  bytes: Uint8Array<ArrayBuffer>,
): BytePart | undefined {
  const range = headers.get('range');
  const condition = headers.get('if-range');
  if (range === null || (condition !== null && condition !== etag)) return undefined;
  const size = bytes.length;
  const { code, type, ranges } = parse(size, range);
  if (type !== 'bytes' || (code & MALFORMED) !== 0 || ranges.length > 1) return undefined;
  const [one] = ranges;
  if (one === undefined) {
    throw new Problem('range-not-satisfiable', {
      detail: `The file has ${size} bytes.`,
      headers: { 'Content-Range': `bytes */${size}` },
    });
  }
  const { start, end } = one;
  return { bytes: bytes.subarray(start, end + 1), contentRange: `bytes ${start}-${end}/${size}` };
}
