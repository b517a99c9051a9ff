import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromRoot } from '../process/root.ts';
import { run } from '../process/run.ts';

for (const name of ['sdk', 'elements']) {
  test(`another client does not pack packages/${name}, and says why`, async () => {
    const cwd = fromRoot('packages', name);
    const { code, output } = await run('npm', ['pack', '--dry-run'], { cwd });
    assert.notEqual(code, 0);
    assert.match(output, /packed by pnpm alone/);
  });
}
