import type { ImportOptions } from '../imported.ts';
import { Refused } from '../refused.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';

// The parts that are read, together: a sheet of a million cells has some 40 MiB.
const maxPartBytes = 96 * 1024 * 1024;

/** The parts of an Office file (Open Packaging Conventions, ISO 29500-2), of which no more is unpacked than fits in memory. */
export class Package {
  readonly #bytes: Uint8Array;
  readonly #entry: NonNullable<ImportOptions['zipEntry']>;
  #left = maxPartBytes;

  constructor(bytes: Uint8Array, entry: NonNullable<ImportOptions['zipEntry']>) {
    this.#bytes = bytes;
    this.#entry = entry;
  }

  /** A part by its name, such as `xl/workbook.xml`; `undefined` when it is not there. */
  async part(name: string): Promise<Uint8Array | undefined> {
    const entry = await this.#entry(this.#bytes, name, this.#left);
    if (entry === 'none') return undefined;
    if (entry === 'too-large')
      throw new Refused(
        'too-large',
        `it unpacks to more than the ${maxPartBytes / 1024 / 1024} MiB that are accepted`,
      );
    if (entry === 'unreadable')
      throw new Refused('malformed', 'it is a ZIP file that is encrypted or broken');
    this.#left -= entry.byteLength;
    return entry;
  }

  /** A part as a tree of XML. */
  async tree(name: string): Promise<XmlElement | undefined> {
    const bytes = await this.part(name);
    return bytes && parseXml(bytes);
  }

  /** The parts that a part refers to, by the id and by the kind of the reference: its name without the namespace before it. */
  async related(name: string): Promise<Relationships> {
    const slash = name.lastIndexOf('/') + 1;
    const root = await this.tree(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
    const all = (root?.children ?? []).filter((one) => attributeOf(one, 'TargetMode') !== 'External');
    const target = (one: XmlElement) => resolved(attributeOf(one, 'Target') ?? '', name);
    return {
      byId: new Map(all.map((one) => [attributeOf(one, 'Id'), target(one)])),
      byKind: new Map(all.map((one) => [attributeOf(one, 'Type')?.split('/').at(-1), target(one)])),
    };
  }
}

/** What a part refers to. */
export interface Relationships {
  byId: ReadonlyMap<string | undefined, string>;
  byKind: ReadonlyMap<string | undefined, string>;
}

function resolved(target: string, from: string): string {
  try {
    return decodeURIComponent(new URL(target, `part:///${from}`).pathname).replace(/^\/+/, '');
  } catch {
    return '';
  }
}
