import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../process/run.ts';
import { sectionOf } from './changelog.ts';
import { readVersions } from './versions.ts';

/** The changesets that no version has taken yet. */
export async function pendingChangesets(root: string): Promise<string[]> {
  const names = await readdir(join(root, '.changeset')).catch(() => []);
  return names.filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
}

/** What speaks against releasing a tree as it is, each with the way to mend it. */
export async function troublesOf(root: string): Promise<string[]> {
  const troubles: string[] = [];
  const { stdout: changed } = await run('git', ['status', '--porcelain'], { cwd: root });
  if (changed !== '') troubles.push(`The tree is not clean; commit first:\n${changed.trimEnd()}`);
  const versions = await readVersions(root);
  if (new Set(versions.values()).size > 1) {
    const said = [...versions].map(([file, version]) => `${version}  ${file}`).join('\n');
    troubles.push(`The versions differ; npm run release:version sets them:\n${said}`);
  }
  const pending = await pendingChangesets(root);
  if (pending.length > 0) troubles.push(`Changesets wait for npm run release:version: ${pending.join(', ')}`);
  const version = versions.get('package.json')!;
  if (sectionOf(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), version) === undefined)
    troubles.push(`CHANGELOG.md has no heading "## ${version} (…)"; npm run release:version writes it.`);
  const { stdout: tagged } = await run('git', ['tag', '--list', tagOf(version)], { cwd: root });
  if (tagged !== '')
    troubles.push(`${tagOf(version)} is released; npx changeset says how much the next one grows.`);
  return troubles;
}

export function tagOf(version: string): string {
  return `v${version}`;
}
