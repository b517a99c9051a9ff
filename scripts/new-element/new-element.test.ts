import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { check } from 'prettier';
import { fromRoot, root } from '../process/root.ts';
import { run } from '../process/run.ts';
import { runBrowserSuite } from '../testing/browser-suite.ts';
import { makeCheckout, type Checkout } from '../testing/checkout.ts';
import { Tally } from '../testing/tally.ts';
import { translated } from '../words/catalogues.ts';
import { elementName } from './element-name.ts';
import { nextSteps } from './next-steps.ts';
import { writeElement } from './write-element.ts';

/** Long, so that lines break elsewhere than in the template. */
const name = elementName('collection-promise-calendar');

describe('a new element', () => {
  let copy: Checkout;
  let checkout: string;
  let paths: string[];

  before(async () => {
    const folders = ['packages/elements/package.json', 'packages/elements/src', 'stories/server'];
    copy = await makeCheckout(folders, /\.test\.ts$/);
    checkout = copy.folder;
    paths = await writeElement(checkout, name);
    const config = { extends: '../../tsconfig.json', include: [], files: paths };
    await writeFile(join(checkout, 'tsconfig.json'), JSON.stringify(config));
  });

  after(() => copy.remove());

  it('has every file of the anatomy', () => {
    const { kebab } = name;
    const folder = `packages/elements/src/${kebab}/${kebab}`;
    const endings = [
      '.ts',
      '.element.ts',
      '.events.ts',
      '.styles.ts',
      '.words.ts',
      ...translated.map((language) => `.words.${language}.ts`),
      '.test.ts',
    ];
    assert.deepEqual(paths, [...endings.map((ending) => folder + ending), `stories/${kebab}.stories.ts`]);
  });

  it('compiles', async () => {
    const { code, output } = await run('tsc', ['--project', join(checkout, 'tsconfig.json')]);
    assert.equal(code, 0, output);
  });

  it('passes the lint of its folder', async () => {
    const eslint = new ESLint({
      cwd: checkout,
      overrideConfigFile: fromRoot('eslint.config.mjs'),
      overrideConfig: {
        files: ['**/*.ts'],
        languageOptions: { parserOptions: { tsconfigRootDir: checkout } },
      },
    });
    const results = await eslint.lintFiles(paths);
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, ruleId, message }) => `${relative(checkout, filePath)}:${line} ${ruleId} ${message}`,
      ),
    );
    assert.deepEqual([results.length, found], [paths.length, []]);
  });

  it('is formatted', async () => {
    const options = JSON.parse(await readFile(fromRoot('.prettierrc.json'), 'utf8')) as object;
    for (const path of paths) {
      const text = await readFile(join(checkout, path), 'utf8');
      assert.ok(await check(text, { ...options, parser: 'typescript' }), path);
    }
  });

  it('passes its own test in a browser', async () => {
    const tally = new Tally();
    const file = paths.find((path) => path.endsWith('.test.ts'))!;
    await runBrowserSuite([relative(root, join(checkout, file))], tally);
    assert.deepEqual(tally.failures, []);
    assert.ok(tally.passed >= 7, `${tally.passed} passed`);
  });

  it('is never written over', async () => {
    await assert.rejects(writeElement(checkout, name), /is already there/);
    await assert.rejects(writeElement(checkout, elementName('provider')), /is already there/);
  });
});

describe('the name of an element', () => {
  it('is spelt as code needs it', () => {
    const expected = {
      kebab: 'balance-card',
      pascal: 'BalanceCard',
      camel: 'balanceCard',
      snake: 'balance_card',
      words: 'balance card',
      title: 'Balance card',
    };
    assert.deepEqual(elementName('balance-card'), expected);
    assert.deepEqual(elementName('saldo-balance-card'), expected);
  });

  for (const given of ['', 'BalanceCard', 'balance_card', '-card', 'card-', '../card', '2nd', 'a--b']) {
    it(`is refused: "${given}"`, () => {
      assert.throws(() => elementName(given), RangeError);
    });
  }

  it('is what the next steps name', () => {
    assert.match(nextSteps(name), /export \{ SaldoCollectionPromiseCalendar \}/);
  });
});
