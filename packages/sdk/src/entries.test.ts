import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { build, type BuildFailure } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

/** Bundles an entry as a page would load it: whatever needs Node fails to resolve. */
async function bundle(entry: string): Promise<{ gzipped: number; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    // What is loaded when it is needed counts there.
    splitting: true,
    outdir: 'out',
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return {
    gzipped: gzipSync(outputFiles.find(({ path }) => path.endsWith('/index.js'))?.contents ?? '', {
      level: 9,
    }).length,
    inputs: Object.keys(metafile.inputs),
  };
}

const entries: [entry: string, kilobytes: number][] = [
  ['index.ts', 13.3],
  ['money/index.ts', 1.5],
  ['account/index.ts', 2.5],
  ['parties/index.ts', 0.5],
  ['fiscal/index.ts', 0.5],
  ['preview/index.ts', 1.5],
  ['webhooks/index.ts', 2],
  ['import/index.ts', 42],
  ['upload/index.ts', 44],
];

/** What has no code, needs Node, or holds the whole contract. */
const others = [
  'node.ts',
  'conformance/index.ts',
  'judging/index.ts',
  'generated/contract.ts',
  'generated/contract.json',
];

test('every entry of the package is held to what pages may load, or is for Node alone', () => {
  const exported = Object.values(manifest.exports).filter((path) => path.startsWith('./src/'));
  assert.deepEqual(
    exported.map((path) => path.slice('./src/'.length)).toSorted(),
    [...entries.map(([entry]) => entry), ...others].toSorted(),
  );
});

for (const [entry, kilobytes] of entries) {
  test(`${entry} needs no Node and is at most ${kilobytes} KB min+gzip`, async () => {
    const { gzipped, inputs } = await bundle(entry);
    assert.ok(gzipped <= kilobytes * 1024, `${gzipped} bytes`);
    assert.ok(
      !inputs.some((input) => /contract\.json|node_modules\/(zod|ajv)\b/.test(input)),
      inputs.join('\n'),
    );
  });
}

test('node.ts is what the check above would refuse', async () => {
  await assert.rejects(bundle('node.ts'), ({ errors }: BuildFailure) =>
    errors.some(({ text }) => text.includes('"node:fs')),
  );
});
