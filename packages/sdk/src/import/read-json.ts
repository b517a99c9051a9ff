import type { ByteSource } from './byte-source.ts';
import { ImportRefusal, type ImportPlace } from './import-refusal.ts';
import type { Imported } from './imported.ts';
import { recordOf } from './record-envelope.ts';
import { Refused } from './refused.ts';
import { startOfText } from './sniff.ts';

const mebibyte = 1024 * 1024;
const maxLineBytes = mebibyte;

/** Records of a JSON array. One that is no record is refused alone. */
export async function* readJsonArray(
  source: ByteSource,
  fileName: string,
  maxBytes: number,
): AsyncGenerator<Imported> {
  const value = parseJson(await source.wholeOrRefuse(maxBytes));
  yield* each(value as unknown[], fileName);
}

/**
 * Records of a file that starts with an object: NDJSON, streamed, where a line that is no record is refused alone; or one
 * JSON object, either `{records: […]}` or a record by itself.
 */
export async function* readJsonObject(
  source: ByteSource,
  fileName: string,
  maxBytes: number,
): AsyncGenerator<Imported> {
  const document = await asDocument(source, maxBytes);
  if (document) yield* each(document, fileName);
  else yield* readLines(source, fileName);
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

async function* readLines(source: ByteSource, fileName: string): AsyncGenerator<Imported> {
  for await (const { number, bytes } of source.lines(maxLineBytes)) {
    if (bytes && startOfText(bytes) < 0) continue;
    const place = { fileName, line: number };
    const read = () => {
      if (bytes) return recordOf(parseJson(bytes));
      throw new Refused(
        'too-large',
        `the line is longer than the ${maxLineBytes / mebibyte} MiB that are accepted`,
      );
    };
    yield attempt(read, place, { line: number });
  }
}

function* each(values: readonly unknown[], fileName: string): Generator<Imported> {
  for (const [index, value] of values.entries()) {
    const item = index + 1;
    yield attempt(() => recordOf(value), { fileName, record: item }, { item });
  }
}

function attempt(read: () => ReturnType<typeof recordOf>, place: ImportPlace, origin: object): Imported {
  try {
    return { record: read(), format: 'records', ...origin };
  } catch (error) {
    if (error instanceof Refused) return { refusal: new ImportRefusal(place, error.code, error.message) };
    throw error;
  }
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
