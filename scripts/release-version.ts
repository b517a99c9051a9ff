/**
 * `npm run release:version`: makes of the changesets the next version, says it wherever a version is said, dates the changelog, and keeps the
 * contract and the elements' interface as released. What it changes is to be looked at and committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { releasedContract } from './contract/breaking/released-contract.ts';
import { bundleContract } from './contract/bundle-contract.ts';
import { contractEntry } from './contract/contract-files.ts';
import { fromRoot, root } from './process/root.ts';
import { run, runOrThrow } from './process/run.ts';
import { released } from './release/changelog.ts';
import { contractTrouble } from './release/contract-trouble.ts';
import { pendingChangesets, tagOf } from './release/troubles.ts';
import { readVersions, writeVersions } from './release/versions.ts';

const { stdout: tagged } = await run('git', [
  'tag',
  '--list',
  tagOf((await readVersions(root)).get('package.json')!),
]);
// What was never released has nothing to differ from.
if (tagged !== '') {
  const { document } = await releasedContract();
  const trouble = contractTrouble(document, await bundleContract(fromRoot(contractEntry)));
  if (trouble !== undefined) throw new Error(trouble);
}
if ((await pendingChangesets(root)).length > 0) await runOrThrow('changeset', ['version']);
const version = (await readVersions(root)).get('packages/sdk/package.json')!;
await writeVersions(root, version);
const changelog = fromRoot('CHANGELOG.md');
const day = new Date().toISOString().slice(0, 10);
await writeFile(changelog, released(await readFile(changelog, 'utf8'), version, day));
await runOrThrow(process.execPath, ['scripts/release-contract.ts']);
console.log(`${version}. Look at it (git diff), commit it, then: npm run release -- --dry-run`);
