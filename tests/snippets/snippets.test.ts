import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { browserBundle } from '../../scripts/build/browser-bundle.ts';
import { fromRoot } from '../../scripts/process/root.ts';
import { run } from '../../scripts/process/run.ts';
import { backEnds } from '../hosts/back-end.ts';
import { openFront, type Front } from '../hosts/front.ts';
import { hosts } from '../hosts/host.ts';
import { openWorld, type World } from '../journeys/world.ts';
import { allBlocks, blockRunBy, pages, placeOf, type Block, type Mark } from './blocks.ts';
import { writeNamedFiles } from './given/files.ts';
import { troublesOfCss, troublesOfHtml } from './in-page.ts';
import { compileModules, runModule, writeModules } from './modules.ts';
import { misusesOfSaldo, prepareShell, runInShell } from './shell.ts';
import { judgeValues, judgeYaml, unknownPaths } from './values.ts';

/** What becomes of blocks in each language; in others, and without one, only what their mark says. */
const byItself = ['ts', 'js', 'html', 'css', 'sh', 'json', 'yaml', 'python'];
const isFree = ({ mark }: Block) => !['shown', 'run by', 'in host'].includes(mark?.kind ?? '');
const inPage = ({ mark }: Block) => mark?.kind === 'in page';
const of = (...languages: string[]) =>
  allBlocks.filter((block) => languages.includes(block.language) && isFree(block));
const modules = of('ts', 'js');
const inNode = modules.filter((block) => !inPage(block) && block.mark?.kind !== 'compiled');
const marked = <Kind extends Mark['kind']>(kind: Kind) =>
  allBlocks.flatMap((block) =>
    block.mark?.kind === kind ? [{ block, mark: block.mark as Extract<Mark, { kind: Kind }> }] : [],
  );

const noPython =
  spawnSync('python3', ['--version']).status === 0 ? false : 'there is no python3 on this machine';

let world: World;
let folder: string;
let front: Front;
let env: Record<string, string>;

before(async () => {
  world = await openWorld({ folder: 'seeded', env: { SALDO_WEBHOOK_HOSTS: 'erp.example.com' } });
  folder = await mkdtemp(join(tmpdir(), 'saldo-snippets-'));
  const [page, shell] = [join(folder, 'page'), join(folder, 'shell')];
  await cp(browserBundle, join(page, 'elements'), { recursive: true });
  await writeFile(join(page, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(page, 'shipments'), '{}');
  await mkdir(shell);
  await writeNamedFiles(shell);
  const policy = blockRunBy('tests/snippets/snippets.test.ts', 'docs/embed.md')
    .replace('Content-Security-Policy: ', '')
    .replace(' https://saldo.example', '')
    .replaceAll(/\s+/g, ' ');
  const { url, saldo, demo } = world;
  front = await openFront({
    pages: { folder: page },
    ...{ saldoUrl: url, saldo, partner: 'CLI-001', policy: { text: policy } },
  });
  env = {
    SALDO_URL: url,
    SALDO_API_KEY: demo.publisher.apiKey,
    SALDO_DEMO: join(world.dataDir, 'demo.json'),
    ORIGIN: front.url,
  };
  await prepareShell({ folder: shell, url, dataDir: world.dataDir, env });
  await writeModules(modules);
});
after(async () => {
  await front[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe('what the guides show', () => {
  it('is of a kind that is judged, or says why it is not', () => {
    const strange = allBlocks.filter(({ language, mark }) => !byItself.includes(language) && !mark);
    assert.deepEqual(strange.map(placeOf), []);
    assert.ok(allBlocks.length > 60);
  });

  it('is run by the tests and compiled by the hosts that it names', async () => {
    for (const { block, mark } of marked('run by'))
      assert.ok((await readFile(fromRoot(mark.path), 'utf8')).includes(block.page), placeOf(block));
    for (const { block, mark } of marked('in host'))
      assert.ok({ ...hosts, ...backEnds, odoo: 'syntax' }[mark.host], placeOf(block));
  });

  it('names paths of the contract that there are', () => {
    assert.deepEqual(allBlocks.flatMap(unknownPaths), []);
  });

  it('has a page for each script of one', () => {
    assert.deepEqual(modules.filter((one) => inPage(one) && !htmlOf(one)).map(placeOf), []);
  });

  it('calls the command line as it can be called', () => {
    assert.deepEqual(allBlocks.filter(({ language }) => language === 'sh').flatMap(misusesOfSaldo), []);
  });

  it('has values that the contract takes', () => {
    assert.deepEqual([...of('json').flatMap(judgeValues), ...of('yaml').flatMap(judgeYaml)], []);
  });

  it('compiles under the settings of the house', async () => {
    assert.deepEqual(await compileModules(modules), []);
  });

  for (const block of inNode) {
    it(`runs: ${placeOf(block)}`, async () => {
      await runModule(block, env);
    });
  }

  for (const block of of('python')) {
    it(`runs: ${placeOf(block)}`, { skip: noPython }, async () => {
      const then = block.mark?.kind === 'then' ? `print(${block.mark.expression})` : '';
      const { code, output } = await run('python3', ['-c', `${block.code}\n${then}`], { env });
      assert.equal(code, 0, output);
    });
  }

  for (const page of pages) {
    const blocks = of('sh').filter((block) => block.page === page);
    if (blocks.length === 0) continue;
    it(`runs in a shell: ${page}`, async () => {
      const shell = { folder: join(folder, 'shell'), url: world.url, dataDir: world.dataDir, env };
      const printed = await runInShell(blocks, shell);
      for (const { block } of marked('printed').filter((one) => one.block.page === page)) {
        const above = blocks.findLast(({ line }) => line < block.line)!;
        const lines = printed
          .get(above)!
          .split('\n')
          .map((line) => line.trim());
        for (const line of block.code.trim().split('\n')) assert.ok(lines.includes(line.trim()), line);
      }
    });
  }

  for (const block of of('html')) {
    it(`shows in a page under the policy of the guide: ${placeOf(block)}`, async () => {
      const scripts = modules.filter((one) => inPage(one) && htmlOf(one) === block);
      assert.deepEqual(await troublesOfHtml(block, scripts, pageWorld()), []);
    });
  }

  for (const block of of('css')) {
    it(`is taken by a browser: ${placeOf(block)}`, async () => {
      const text = await Promise.all(
        ['elements', 'design'].map((name) => readFile(fromRoot(`docs/${name}.md`), 'utf8')),
      );
      const names = new Set(text.join().match(/(?<=`)[\w-]+(?=`)/g));
      const elements = [...text.join().matchAll(/^## `<saldo-([\w-]+)>`/gm)].map(([, name]) => `${name}-`);
      // Parts of an element inside another one have its name in front.
      const isKnown = (name: string) =>
        names.has(name) ||
        elements.some((front) => name.startsWith(front) && names.has(name.slice(front.length)));
      assert.deepEqual(await troublesOfCss(block, isKnown, pageWorld()), []);
    });
  }
});

function pageWorld() {
  const { browser, demo } = world;
  return { browser, publisherId: demo.publisher.id, folder: join(folder, 'page'), url: front.url };
}

function htmlOf({ page, mark }: Block): Block | undefined {
  const tag = mark?.kind === 'in page' ? `<${mark.tag}` : undefined;
  return of('html').find((one) => one.page === page && tag !== undefined && one.code.includes(tag));
}
