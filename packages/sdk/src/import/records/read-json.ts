import type { ByteSource } from '../byte-source.ts';
import type { Found } from '../reader.ts';
import { Refused } from '../refused.ts';
import { startOfText } from '../strangers/signatures.ts';
import { recordOf } from './record-envelope.ts';

const mebibyte = 1024 * 1024;
const maxLineBytes = mebibyte;

/** Records of a JSON array. One that is no record is refused alone. */
export async function* findInArray(source: ByteSource, maxBytes: number): AsyncGenerator<Found> {
  const value = parseJson(await source.wholeOrRefuse(maxBytes));
  yield* each(value as unknown[]);
}

/**
 * Records of a file that starts with an object: NDJSON, streamed, where a line that is no record is refused alone; or one
 * JSON object, either `{records: […]}` or a record by itself.
 */
export async function* findInObject(source: ByteSource, maxBytes: number): AsyncGenerator<Found> {
  const document = await asDocument(source, maxBytes);
  if (document) yield* each(document);
  else yield* eachLine(source);
}

// NDJSON is told by its first line, which is a whole object that is no list of records.
async function asDocument(source: ByteSource, maxBytes: number): Promise<unknown[] | undefined> {
  const head = await source.peek((latest, size) => latest.includes(0x0a) || size > maxLineBytes);
  const start = startOfText(head);
  const end = head.indexOf(0x0a, start);
  const first = tryJson(head.subarray(start, end < 0 ? undefined : end));
  if (first !== undefined && !hasRecords(first)) return undefined;
  const bytes = await source.whole(maxBytes);
  const value = bytes && tryJson(bytes);
  if (hasRecords(value)) return value.records;
  return typeof value === 'object' && value !== null ? [value] : undefined;
}

async function* eachLine(source: ByteSource): AsyncGenerator<Found> {
  for await (const { number, bytes } of source.lines(maxLineBytes)) {
    if (bytes && startOfText(bytes) < 0) continue;
    const read = () => {
      if (bytes) return recordOf(parseJson(bytes));
      throw new Refused(
        'too-large',
        `the line is longer than the ${maxLineBytes / mebibyte} MiB that are accepted`,
      );
    };
    yield { line: number, read };
  }
}

function* each(values: readonly unknown[]): Generator<Found> {
  for (const [index, value] of values.entries()) yield { item: index + 1, read: () => recordOf(value) };
}

function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('encoding', 'it is not UTF-8, which JSON is always in');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('malformed', 'it is not well-formed JSON');
  }
}

function tryJson(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function hasRecords(value: unknown): value is { records: unknown[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'records' in value &&
    Array.isArray(value.records) &&
    !('kind' in value)
  );
}
