import type * as library from 'libxml2-wasm';
import type { XmlDocument, XsdValidator } from 'libxml2-wasm';
import type { SchemaFolder } from './schema-folder.ts';

type Library = typeof library;

/** Sentences that are told of a document. */
const mostFaults = 20;

/** What was made, or what is wrong. */
export type Made<T> = { value: T } | { faults: string[] };

let loading: Promise<Libxml | undefined> | undefined;

/** The library, where it is installed; `undefined` where it is not. */
export function loadLibxml(): Promise<Libxml | undefined> {
  loading ??= libraryOrNone().then((library) => library && new Libxml(library));
  return loading;
}

async function libraryOrNone(): Promise<Library | undefined> {
  try {
    return await import('libxml2-wasm');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** libxml2 as it is used here: it asks for files in one place for all, and is given those of one folder while a schema of it is compiled. */
export class Libxml {
  readonly #library: Library;
  readonly #open = new Map<number, { bytes: Uint8Array; at: number }>();
  #files: SchemaFolder | undefined;
  #next = 1;

  constructor(library: Library) {
    this.#library = library;
    library.xmlRegisterInputProvider({
      match: () => true,
      open: (name) => this.#openFile(name),
      read: (file, into) => this.#read(file, into),
      close: (file) => this.#open.delete(file),
    });
  }

  /** Does something that may ask for files of a folder; without one it is given none. */
  reading<T>(files: SchemaFolder | undefined, work: () => T): Made<T> {
    this.#files = files;
    try {
      return { value: work() };
    } catch (error) {
      if (!(error instanceof this.#library.XmlLibError)) throw error;
      const details = error.details.slice(0, mostFaults);
      return { faults: details.map(({ line, message }) => sentenceOf(line, message)) };
    } finally {
      this.#files = undefined;
    }
  }

  withDocument<T>(bytes: Uint8Array, name: string, work: (document: XmlDocument) => T): T {
    const document = this.#library.XmlDocument.fromBuffer(bytes, { url: name });
    try {
      return work(document);
    } finally {
      document.dispose();
    }
  }

  compile(document: XmlDocument): XsdValidator {
    return this.#library.XsdValidator.fromDoc(document);
  }

  #openFile(name: string): number | undefined {
    const bytes = this.#files?.contentOf(name);
    if (!bytes) return undefined;
    const file = this.#next;
    this.#next += 1;
    this.#open.set(file, { bytes, at: 0 });
    return file;
  }

  #read(file: number, into: Uint8Array): number {
    const open = this.#open.get(file);
    if (!open) return -1;
    const piece = open.bytes.subarray(open.at, open.at + into.byteLength);
    into.set(piece);
    open.at += piece.byteLength;
    return piece.byteLength;
  }
}

// Names are written {namespace}name.
function sentenceOf(line: number, message: string): string {
  const plain = message
    .replace(/\{[^{}]*\}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
  return line > 0 ? `line ${line}: ${plain}` : plain;
}
