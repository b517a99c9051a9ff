import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { packedPackages } from '../../scripts/build/pack-packages.ts';
import { fromRoot } from '../../scripts/process/root.ts';
import { run, runOrThrow } from '../../scripts/process/run.ts';
import { released, sectionOf, unreleasedIn } from '../../scripts/release/changelog.ts';
import { contractTrouble } from '../../scripts/release/contract-trouble.ts';
import { readVersions } from '../../scripts/release/versions.ts';
import { makeCheckout, type Checkout } from '../../scripts/testing/checkout.ts';

const changeset = `---
'@saldo/elements': minor
---

A new element.
`;

describe('a release, in a copy of the repository', () => {
  let copy: Checkout;
  const at = (...path: string[]) => join(copy.folder, ...path);
  const git = (...args: string[]) => runOrThrow('git', args, { cwd: copy.folder });
  const release = (...args: string[]) =>
    run(process.execPath, ['scripts/release.ts', ...args], { cwd: copy.folder });
  const commit = async () => {
    await git('add', '--all');
    await git('-c', 'user.name=Test', '-c', 'user.email=test@saldo.example', 'commit', '--quiet', '-m', 'x');
  };

  before(async () => {
    await packedPackages();
    const files = [
      'package.json',
      'pnpm-workspace.yaml',
      'pnpm-lock.yaml',
      'tsconfig.json',
      'tsconfig.base.json',
    ];
    copy = await makeCheckout([
      '.changeset',
      'CHANGELOG.md',
      ...files,
      'scripts',
      'packages',
      'tests/faults',
      'LICENSE',
    ]);
    await cp(fromRoot('.cache/packed'), at('.cache/packed'), { recursive: true });
    await writeFile(at('.gitignore'), '.cache/\nnode_modules\ndist/\n');
    await git('init', '--quiet');
    await commit();
  });
  after(() => copy.remove());

  test('is shown dry: each package with version, tag, files and size, and what speaks against it', async () => {
    await writeFile(at('.changeset/brave-cats-add.md'), changeset);
    const { code, output } = await release('--dry-run', '--skip-verify');
    assert.equal(code, 1);
    for (const name of ['@saldo/sdk', '@saldo/elements'])
      assert.match(output, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ {2}tag v\\d.* \\d+ files, \\d+ kB$`, 'm'));
    assert.match(output, /^ +\d+ {2}dist\/types/m);
    assert.match(output, /^Changelog of what is not dated yet:\n\n[^]*### Hosts$/m);
    assert.match(output, /The tree is not clean.*\n.*brave-cats-add/);
    assert.match(output, /Changesets wait for npm run release:version: brave-cats-add\.md/);
  });

  test('takes the next version from changesets, and says it in all places', async () => {
    const before = (await readVersions(copy.folder)).get('package.json')!;
    await runOrThrow(process.execPath, ['scripts/release-version.ts'], { cwd: copy.folder });
    const versions = [...new Set((await readVersions(copy.folder)).values())];
    const [major, minor] = before.split('.').map(Number);
    assert.deepEqual(versions, [`${major}.${minor! + 1}.0`]);
    const changelog = await readFile(at('CHANGELOG.md'), 'utf8');
    assert.match(changelog, /^## Unreleased\n\n## \d+\.\d+\.0 \(\d{4}-\d\d-\d\d\)$/m);
    await commit();
    const kept = await runOrThrow('git', ['show', '--stat', '--format='], { cwd: copy.folder });
    assert.match(kept.stdout, new RegExp(`contract/released/.*${versions[0]}\\.json`));
  });

  test('is refused without credentials, before anything is built', async () => {
    await writeFile(at('.npmrc'), 'registry=http://127.0.0.1:9/\n');
    await commit();
    const { code, output } = await release('--skip-verify');
    assert.equal(code, 1);
    assert.equal(
      output.trim(),
      'Not to be released:\n- Nobody is logged in who may publish; npm login, or give npm a token.',
    );
  });

  test('is refused where one place says another version, and where it is tagged', async () => {
    const file = at('packages/sdk/src/transport/user-agent.ts');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/(?<=version = ')[^']+/, '9.9.9'));
    await commit();
    await git('tag', `v${(await readVersions(copy.folder)).get('package.json')!}`);
    const { output } = await release('--skip-verify');
    assert.match(
      output,
      /The versions differ.*\n(.*\n)+ +9\.9\.9 {2}packages\/sdk\/src\/transport\/user-agent\.ts/,
    );
    assert.match(output, /v\d+\.\d+\.0 is released/);
  });
});

test('a contract that has changed needs a version of its own', () => {
  const contract = (version: string, paths: object) => ({ openapi: '3.1.1', info: { version }, paths });
  const before = contract('1.0.0', {});
  assert.equal(contractTrouble(before, contract('1.0.0', {})), undefined);
  assert.equal(contractTrouble(before, contract('1.1.0', { '/v1/new': {} })), undefined);
  assert.match(
    contractTrouble(before, contract('1.0.0', { '/v1/new': {} }))!,
    /changed since 1\.0\.0: let info\.version/,
  );
});

describe('the changelog', () => {
  const text = '# Changelog\n\n## Unreleased: 0.2.0\n\n- New.\n\n## 0.1.0 (2026-01-01)\n\n- Old.\n';

  test('keeps what was unreleased under the version and its day', () => {
    const after = released(text, '0.2.0', '2026-02-01');
    assert.equal(unreleasedIn(text), '- New.');
    assert.equal(unreleasedIn(after), '');
    assert.equal(sectionOf(after, '0.2.0'), '- New.');
    assert.equal(sectionOf(after, '0.1.0'), '- Old.');
    assert.equal(sectionOf(after, 'Unreleased'), '');
    assert.equal(sectionOf(after, '0.3.0'), undefined);
  });

  test('is refused where nothing is unreleased', () => {
    assert.throws(
      () => released(released(text, '0.2.0', '2026-02-01'), '0.3.0', '2026-03-01'),
      /says nothing/,
    );
    assert.throws(() => released('# Changelog\n', '0.1.0', '2026-02-01'), /no heading/);
  });
});
