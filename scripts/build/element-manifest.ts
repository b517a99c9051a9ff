import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fromRoot } from '../process/root.ts';
import { runOrThrow } from '../process/run.ts';

/** What an attribute, event, slot, part or custom property is; a part of the schema of custom-elements.json. */
export interface ManifestItem {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  inheritedFrom?: { name: string; module: string };
  /** Of an attribute: the property. */
  fieldName?: string;
}

export interface ManifestMember extends ManifestItem {
  kind: string;
  privacy?: string;
  static?: boolean;
  attribute?: string;
  readonly?: boolean;
  return?: { type?: { text: string } };
  parameters?: ManifestItem[];
}

export interface ManifestClass {
  kind: string;
  name: string;
  description?: string;
  tagName?: string;
  customElement?: boolean;
  members?: ManifestMember[];
  attributes?: ManifestItem[];
  events?: ManifestItem[];
  slots?: ManifestItem[];
  cssParts?: ManifestItem[];
}

export interface ElementManifest {
  modules: { path: string; declarations: ManifestClass[] }[];
}

/** The class that every element but the provider extends. */
export const baseClass = 'SaldoElement';

/** Whether an element has it by itself, or with a few others, and not as every element does. */
export function isOwn({ inheritedFrom }: { readonly inheritedFrom?: { name: string } | undefined }): boolean {
  return inheritedFrom?.name !== baseClass;
}

/** Describes the elements: attributes, properties, events, slots, parts. Paths are of the package's sources. */
export async function readElementManifest(): Promise<ElementManifest> {
  const cwd = fromRoot('packages/elements');
  await mkdir(fromRoot('.cache'), { recursive: true });
  const outdir = await mkdtemp(fromRoot('.cache', 'manifest-'));
  try {
    const globs = ['--globs', 'src/**/*.ts', '--exclude', 'src/**/*.test.ts', '--exclude', 'src/testing/**'];
    const args = ['analyze', '--litelement', '--quiet', '--outdir', relative(cwd, outdir), ...globs];
    await runOrThrow('custom-elements-manifest', args, { cwd });
    const manifest = JSON.parse(
      await readFile(join(outdir, 'custom-elements.json'), 'utf8'),
    ) as ElementManifest;
    for (const { path, declarations } of manifest.modules) nameTag(path, declarations);
    return manifest;
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
}

/** Tags are defined apart from classes, where the analyzer does not see them: the folder is the tag. */
function nameTag(path: string, declarations: ManifestClass[]): void {
  const name = /^\/?src\/([\w-]+)\/\1\.element\.ts$/.exec(path)?.[1];
  if (name === undefined) return;
  for (const declaration of declarations.filter(({ kind }) => kind === 'class')) {
    declaration.tagName = `saldo-${name}`;
    declaration.customElement = true;
  }
}
