import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** The root element of a document. */
export interface Rooted {
  namespace: string;
  name: string;
  /** `xsi:schemaLocation` as written. */
  schemaLocation?: string | undefined;
}

// The schemas of CFDI with all complements are some 150.
const maxFiles = 5000;

/** The schemas in a folder, and no file that is not one of them. */
export class SchemaFolder {
  readonly folder: string;
  readonly #paths: ReadonlySet<string>;
  readonly #declared = new Map<string, Declared>();

  private constructor(folder: string, paths: readonly string[]) {
    this.folder = folder;
    this.#paths = new Set(paths);
  }

  static async open(folder: string): Promise<SchemaFolder> {
    const home = resolve(folder);
    const entries = await readdir(home, { recursive: true, withFileTypes: true });
    const schemas = entries.filter((entry) => entry.isFile() && /\.xsd$/i.test(entry.name));
    return new SchemaFolder(
      home,
      schemas
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
        .slice(0, maxFiles),
    );
  }

  get size(): number {
    return this.#paths.size;
  }

  /** The path of the schema that declares the root element, or why there is none. */
  async schemaOf({ namespace, name, schemaLocation = '' }: Rooted): Promise<string | { reason: string }> {
    const declaring: string[] = [];
    for (const path of this.#paths) {
      const declared = await this.#declaredIn(path);
      if (declared.namespace === namespace && declared.elements.has(name)) declaring.push(path);
    }
    const [only, ...others] = declaring;
    if (only === undefined) {
      return { reason: `no schema in the folder declares its root element <${name.slice(0, 40)}>` };
    }
    if (others.length === 0) return only;
    const words = schemaLocation.trim().split(/\s+/);
    const hint = words[words.indexOf(namespace) + 1] ?? '';
    const hinted = declaring.filter((path) => nameOf(path) === nameOf(hint));
    if (hinted.length === 1) return hinted[0]!;
    const names = declaring.slice(0, 3).map((path) => path.slice(this.folder.length + 1));
    return { reason: `several schemas in the folder are for it (${names.join(', ')}): leave one` };
  }

  /** The content of what a schema refers to: the file itself, or that with the same end of its address. */
  contentOf(reference: string): Uint8Array | undefined {
    const path = this.#find(reference);
    return path === undefined ? undefined : readFileSync(path);
  }

  #find(reference: string): string | undefined {
    const plain = decoded(reference.replace(/^file:\/\//, ''));
    const direct = resolve(plain);
    if (this.#paths.has(direct)) return direct;
    const parts = plain.split(/[\\/]+/).filter((part) => part !== '' && part !== '.' && part !== '..');
    // The longer the end that is the same, the surer; a name alone counts where one file has it.
    for (let from = 0; from < parts.length; from += 1) {
      const end = sep + parts.slice(from).join(sep);
      const found = [...this.#paths].filter((path) => path.endsWith(end));
      if (found.length === 1) return found[0];
      if (found.length > 1) return undefined;
    }
    return undefined;
  }

  async #declaredIn(path: string): Promise<Declared> {
    let declared = this.#declared.get(path);
    if (!declared) {
      declared = declaredBy(new TextDecoder().decode(await readFile(path)));
      this.#declared.set(path, declared);
    }
    return declared;
  }
}

/** What a schema is for. */
interface Declared {
  namespace: string;
  elements: ReadonlySet<string>;
}

const containers = ['complexType', 'group', 'sequence', 'choice', 'all', 'extension', 'restriction'];

// By its tags alone: a folder may hold hundreds, of which one is compiled. An element that stands in no type is a global one.
function declaredBy(text: string): Declared {
  const elements = new Set<string>();
  let namespace = '';
  let depth = 0;
  const tags = text.replace(/<!--[^]*?-->/g, '').matchAll(/<(\/?)(?:[\w.-]+:)?([A-Za-z]+)\b([^>]*?)(\/?)>/g);
  for (const [, closing, name = '', attributes = '', empty] of tags) {
    if (containers.includes(name)) depth += closing ? -1 : empty ? 0 : 1;
    else if (name === 'schema' && !closing) namespace = attribute(attributes, 'targetNamespace') ?? '';
    else if (name === 'element' && !closing && depth === 0) elements.add(attribute(attributes, 'name') ?? '');
  }
  return { namespace, elements };
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
