import { checkContainers } from '../containers/check-containers.ts';
import { checkBreaking } from '../contract/breaking/check-breaking.ts';
import { contractEntry } from '../contract/contract-files.ts';
import { checkElementBreaking } from '../elements/breaking/released-interface.ts';
import { staleFiles } from '../generated/generated-files.ts';
import { lintContract } from '../contract/lint-contract.ts';
import { formatSize, measureSizes } from '../size/measure.ts';
import { checkStructure } from '../structure/check-structure.ts';
import { checkPackages } from './check-packages.ts';
import { program, type Check } from './check.ts';

const bundled = 'packages/sdk/src/generated/contract.json';

/** Where code runs, with what is known there: `window` does not compile in the server, nor `process` in an element. */
const homes: [name: string, project: string][] = [
  ['scripts and tests', '.'],
  ['stories', 'stories'],
  ['live examples', 'site/live'],
  ['server', 'packages/demo-server'],
  ['host pages', 'packages/demo-server/src/demo/host/pages'],
  ['portal pages', 'packages/elements/portal'],
  ['contract pages', 'packages/demo-server/src/server/http/contract-pages/browser'],
  ['elements', 'packages/elements'],
  ['elements in a page', 'packages/elements/tsconfig.browser.json'],
  ["elements' command", 'packages/elements/command'],
  ["elements' frameworks", 'packages/elements/frameworks'],
  ['sdk', 'packages/sdk'],
];

/** What `npm run verify` proves, the longest first. */
export const checks: Check[] = [
  program('lint', 'eslint', ['.', '--max-warnings', '0']),
  ...homes.map(([name, project]) => types(name, project)),
  { name: 'packages', find: checkPackages },
  { name: 'structure', find: async () => (await checkStructure()).join('\n') },
  program('format', 'prettier', [
    ...['--check', '--log-level', 'warn'],
    ...['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/prettier', '.'],
  ]),
  program('contract: OWASP', 'spectral', ['lint', bundled, '--fail-severity', 'hint', '--quiet']),
  program('contract: Redocly', 'redocly', ['lint', contractEntry, '--max-problems', '100']),
  { name: 'contract: money, problems, examples', find: async () => (await lintContract()).join('\n') },
  { name: 'contract: breaks nobody', find: async () => (await checkBreaking()).join('\n') },
  { name: 'elements: break nobody', find: async () => (await checkElementBreaking()).join('\n') },
  { name: 'containers', find: async () => (await checkContainers()).join('\n') },
  {
    name: 'size budgets',
    find: async () => {
      const sizes = await measureSizes();
      return sizes
        .filter(({ bytes, budget }) => bytes > budget)
        .map(formatSize)
        .join('\n');
    },
  },
  {
    name: 'generated files',
    find: async () => {
      const stale = await staleFiles();
      return stale.length === 0 ? '' : `npm run generate changes ${stale.join(', ')}`;
    },
  },
];

function types(name: string, project: string): Check {
  const state = `.cache/types/${name.replaceAll(' ', '-')}.tsbuildinfo`;
  return program(`types: ${name}`, 'tsc', [
    '--project',
    project,
    '--incremental',
    '--tsBuildInfoFile',
    state,
  ]);
}
