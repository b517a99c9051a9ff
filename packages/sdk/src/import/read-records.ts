import { ByteSource } from './byte-source.ts';
import { readCfdi } from './cfdi/read-cfdi.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { Imported, ImportOptions, ImportSource } from './imported.ts';
import { readJsonArray, readJsonObject } from './read-json.ts';
import { Refused } from './refused.ts';
import { sniff, startOfText } from './sniff.ts';
import { readUbl } from './ubl/read-ubl.ts';
import { parseXml } from './xml/parse-xml.ts';
import { recogniseXml } from './xml/recognise-xml.ts';

/** Files that are read whole, XML and JSON; NDJSON is streamed and may be of any size. */
const maxBytes = 20 * 1024 * 1024;

/**
 * Reads the records of a file: NDJSON, a JSON array or `{records: […]}` of contract records, CFDI 3.3 and 4.0, UBL 2
 * Invoice, CreditNote and DebitNote. What the file is follows from its content. Yields a refusal instead of a record for
 * what cannot be published: one for a whole file, or one for each line or record of a list. Throws only what the source
 * throws. Uses no network and defines no XML entity; XML and JSON of more than 20 MiB are refused.
 */
export async function* readRecords(
  source: ImportSource,
  options: ImportOptions,
): AsyncGenerator<Imported, void> {
  const bytes = new ByteSource(source);
  try {
    yield* read(bytes, options);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    yield { refusal: new ImportRefusal({ fileName: options.fileName }, error.code, error.message) };
  } finally {
    await bytes.close();
  }
}

async function* read(source: ByteSource, options: ImportOptions): AsyncGenerator<Imported> {
  const head = await source.peek(
    (latest, size) => size >= 64 && (startOfText(latest) >= 0 || size > maxBytes),
  );
  const kind = sniff(head);
  if (kind === 'empty') throw new Refused('empty', 'it is empty');
  if (kind === 'json-array') yield* readJsonArray(source, options.fileName, maxBytes);
  else if (kind === 'json-object') yield* readJsonObject(source, options.fileName, maxBytes);
  else if (kind === 'xml') yield await readXml(source, options);
  else throw new Refused('unsupported', `it is ${kind.other}`);
}

async function readXml(source: ByteSource, options: ImportOptions): Promise<Imported> {
  const root = parseXml(await source.wholeOrRefuse(maxBytes));
  const format = recogniseXml(root);
  return { record: format === 'cfdi' ? await readCfdi(root, options) : readUbl(root, options), format };
}
