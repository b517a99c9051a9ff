import { stat } from 'node:fs/promises';
import { run, runOrThrow } from '../process/run.ts';

/** A package as it would be published. */
export interface Published {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
  /** Of the tarball. */
  readonly bytes: number;
  readonly tarball: string;
}

/** Reads a tarball: what it would be published as, and all that is in it. */
export async function readPublished(tarball: string): Promise<Published> {
  const listed = await runOrThrow('tar', ['-tzf', tarball]);
  const manifest = await runOrThrow('tar', ['-xzOf', tarball, 'package/package.json']);
  const { name, version } = JSON.parse(manifest.stdout) as { name: string; version: string };
  const files = listed.stdout
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));
  return { name, version, files: files.sort(), bytes: (await stat(tarball)).size, tarball };
}

/** A package in lines: what it is, and how many files of which folder. */
export function describePublished({ name, version, files, bytes }: Published, tag: string): string {
  const folders = new Map<string, number>();
  for (const file of files) {
    const folder = file.split('/').slice(0, -1).slice(0, 2).join('/') || '.';
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const lines = [...folders].map(([folder, count]) => `    ${String(count).padStart(5)}  ${folder}`);
  const size = `${(bytes / 1000).toFixed(0)} kB`;
  return [`${name} ${version}  tag ${tag}  ${files.length} files, ${size}`, ...lines].join('\n');
}

/** Who would publish; `undefined` without credentials. */
export async function publisher(): Promise<string | undefined> {
  const { code, stdout } = await run('npm', ['whoami']);
  return code === 0 ? stdout.trim() : undefined;
}
