import type { PublishRecord } from '../generated/contract.ts';
import { ByteSource } from './byte-source.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { Imported, ImportFormat, ImportOptions, ImportSource } from './imported.ts';
import { maxBytes, type Content, type Found } from './reader.ts';
import { Refused } from './refused.ts';
import { readers } from './registry.ts';
import { looksLikeXml, signatureOf, startOfText, utf16Of } from './strangers/signatures.ts';
import { nameOfStranger } from './strangers/xml-strangers.ts';
import { parseXml } from './xml/parse-xml.ts';
import { refuseUnlessValid } from './xml/refuse-unless-valid.ts';

const maxHeadBytes = 64 * 1024;

/**
 * Reads the records of a file: those of the contract as NDJSON, a JSON array or `{records: […]}`, tables, or e-invoices. What the
 * file is follows from its content. Yields a refusal instead of a record for what cannot be published: one for a whole file,
 * or one for each line or record of a list. Throws only what the source throws. Uses no network and defines no XML entity;
 * XML and JSON of more than 20 MiB are refused.
 */
export async function* readRecords(
  source: ImportSource,
  options: ImportOptions,
): AsyncGenerator<Imported, void> {
  const bytes = new ByteSource(source);
  try {
    const content = await contentOf(await inUtf8(bytes), options);
    const reader = readers.find((one) => one.recognises(content, options));
    if (!reader) throw new Refused('unsupported', `it is ${nameOf(content)}`);
    for await (const found of reader.find(content, options)) {
      yield await importedOf(found, reader.format, options.fileName);
    }
  } catch (error) {
    yield refusalOf(error, options.fileName);
  } finally {
    await bytes.close();
  }
}

/** Tables and lines of JSON as spreadsheets and shells save them in UTF-16; XML declares its encoding itself. */
async function inUtf8(source: ByteSource): Promise<ByteSource> {
  const encoding = utf16Of(await source.peek((_, size) => size >= 2));
  if (encoding === undefined) return source;
  const text = new TextDecoder(encoding).decode(await source.wholeOrRefuse(maxBytes));
  return text.trimStart().startsWith('<') ? source : new ByteSource(new TextEncoder().encode(text));
}

async function contentOf(source: ByteSource, { schemas }: ImportOptions): Promise<Content> {
  const start = await source.peek(
    (latest, size) => size >= 64 && (startOfText(latest) >= 0 || size > maxBytes),
  );
  if (looksLikeXml(start)) {
    const bytes = await source.wholeOrRefuse(maxBytes);
    const root = parseXml(bytes);
    await refuseUnlessValid(bytes, root, schemas);
    return { head: start, source, root };
  }
  const from = startOfText(start);
  if (from < 0) throw new Refused('empty', 'it is empty');
  // JSON may be streamed, and tells by its first character.
  if (start[from] === 0x5b || start[from] === 0x7b) return { head: start.subarray(from), source };
  const line = await source.peek((latest, size) => latest.includes(0x0a) || size > maxHeadBytes);
  return { head: line.subarray(from), source };
}

function nameOf({ head, root }: Content): string {
  return root ? nameOfStranger(root) : signatureOf(head);
}

async function importedOf(found: Found, format: ImportFormat, fileName: string): Promise<Imported> {
  const { line, item } = found;
  try {
    return {
      record: byIdentity(await found.read(), format),
      format,
      ...(line !== undefined && { line }),
      ...(item !== undefined && { item }),
    };
  } catch (error) {
    return refusalOf(error, fileName, line, item);
  }
}

/** A paper that has a fiscal identity is the document that has it, whoever published that under which id. */
function byIdentity(record: PublishRecord, format: ImportFormat): PublishRecord {
  const isPaper = format !== 'records' && format !== 'table';
  return isPaper && 'data' in record && record.kind === 'document' && 'fiscal' in record.data
    ? ({ ...record, matchBy: 'fiscal' } as PublishRecord)
    : record;
}

function refusalOf(error: unknown, fileName: string, line?: number, record?: number): Imported {
  if (!(error instanceof Refused)) throw error;
  return { refusal: new ImportRefusal({ fileName, line, record }, error.code, error.message) };
}
