/**
 * `npm run release -- --dry-run`: shows what would be published of the commit that is there, and what speaks against it. Without
 * `--dry-run` it verifies, builds, packs, publishes and tags; without credentials it publishes nothing. `--skip-verify` leaves out `npm run verify`.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { packedPackages } from './build/pack-packages.ts';
import { endChildrenOnExit } from './process/children.ts';
import { fromRoot, root } from './process/root.ts';
import { runOrThrow } from './process/run.ts';
import { sectionOf, unreleasedIn } from './release/changelog.ts';
import { describePublished, publisher, readPublished } from './release/published.ts';
import { tagOf, troublesOf } from './release/troubles.ts';
import { readVersions } from './release/versions.ts';
import { checks } from './verify/checks.ts';
import { runChecks } from './verify/run-checks.ts';

endChildrenOnExit();
const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    'skip-verify': { type: 'boolean', default: false },
  },
});
const isDry = values['dry-run'];
const troubles = await troublesOf(root);
if (!isDry && troubles.length === 0 && (await publisher()) === undefined)
  troubles.push('Nobody is logged in who may publish; npm login, or give npm a token.');
const mayVerify = !values['skip-verify'] && (isDry || troubles.length === 0);
if (mayVerify) {
  for (const { name, problem } of await runChecks(checks))
    if (problem) troubles.push(`npm run verify -- '${name}' fails:\n${problem.trimEnd()}`);
}
if (!isDry) stopAt(troubles);

const version = (await readVersions(root)).get('package.json')!;
const tag = tagOf(version);
const packages = await Promise.all(Object.values(await packedPackages()).map(readPublished));
for (const one of packages) console.log(`\n${describePublished(one, tag)}`);
const changelog = await readFile(fromRoot('CHANGELOG.md'), 'utf8');
const dated = sectionOf(changelog, version);
console.log(
  dated === undefined
    ? `\nChangelog of what is not dated yet:\n\n${unreleasedIn(changelog) ?? 'nothing'}`
    : `\nChangelog of ${version}:\n\n${dated}`,
);
stopAt(troubles);
if (isDry) {
  console.log('\nThis was a dry run: nothing has been published.');
} else {
  // The SDK first: the elements depend on it.
  for (const { tarball } of packages)
    await runOrThrow('npx', [
      '--yes',
      'pnpm@12.21.0',
      'publish',
      tarball,
      '--access',
      'public',
      '--no-git-checks',
    ]);
  await runOrThrow('git', ['tag', '--annotate', tag, '--message', `Release ${version}`]);
  console.log(`\nPublished. Push the tag: git push origin ${tag}`);
}

function stopAt(found: readonly string[]): void {
  if (found.length === 0) return;
  console.error(
    `\nNot to be released:\n${found.map((one) => `- ${one.replaceAll('\n', '\n  ')}`).join('\n')}`,
  );
  process.exit(1);
}
