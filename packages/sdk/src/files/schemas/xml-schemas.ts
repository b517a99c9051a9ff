import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { SchemaVerdict, XmlSchemas } from '../../import/index.ts';
import { loadLibxml, type Libxml } from './libxml.ts';
import { SchemaFolder } from './schema-folder.ts';

/** The schemas that were asked for cannot be used: the library is not installed, or the folder has none. */
export class XmlSchemasError extends Error {
  override readonly name = 'XmlSchemasError';
}

/**
 * Published schemas (XSD) in a folder, also in folders of it, for `schemas` of `readRecords`: an XML file is held against the one of its
 * root element before it is read. Takes libxml2-wasm, which has to be installed beside the SDK. Nothing is loaded from anywhere else: what a schema
 * imports from an address is looked up in the folder, by the end of the address. Throws `XmlSchemasError`, and what `node:fs` throws.
 */
export async function xmlSchemasIn(folder: string): Promise<XmlSchemas> {
  return xmlSchemasBy(await loadLibxml(), folder);
}

/**
 * The same by a library that is there, or by none.
 *
 * @internal
 */
export async function xmlSchemasBy(libxml: Libxml | undefined, folder: string): Promise<XmlSchemas> {
  if (!libxml) {
    throw new XmlSchemasError('schemas are checked by the package libxml2-wasm, which is not installed');
  }
  const schemas = await SchemaFolder.open(folder);
  if (schemas.size === 0) throw new XmlSchemasError('there is no schema (.xsd) in the folder');
  const checks = new Map<string, Check>();
  return {
    async check(bytes, root) {
      const found = await schemas.schemaOf(root);
      if (typeof found !== 'string') return { unknown: found.reason };
      let check = checks.get(found);
      if (!check) {
        check = checkBy(libxml, schemas, found, await readFile(found));
        checks.set(found, check);
      }
      return check(bytes);
    },
  };
}

type Check = (bytes: Uint8Array) => SchemaVerdict;

function checkBy(libxml: Libxml, schemas: SchemaFolder, path: string, source: Uint8Array): Check {
  const name = relative(schemas.folder, path).split(sep).join('/');
  const made = libxml.reading(schemas, () =>
    libxml.withDocument(source, path, (document) => libxml.compile(document)),
  );
  if ('faults' in made)
    return () => ({ unknown: `its schema ${name} cannot be used: ${made.faults[0] ?? ''}` });
  return (bytes) => {
    const done = libxml.reading(undefined, () =>
      libxml.withDocument(bytes, 'it', (document) => made.value.validate(document)),
    );
    return { faults: 'faults' in done ? done.faults.map((fault) => `${fault} (${name})`) : [] };
  };
}
