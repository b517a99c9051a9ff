import { contractEntry } from '../contract/contract-files.ts';
import { staleFiles } from '../generated/generated-files.ts';
import { lintContract } from '../contract/lint-contract.ts';
import { formatSize, measureSizes } from '../size/measure.ts';
import { checkStructure } from '../structure/check-structure.ts';
import { checkPackages } from './check-packages.ts';
import { program, type Check } from './check.ts';

const bundled = 'packages/sdk/src/generated/contract.json';

/** What `npm run verify` proves, the longest first. */
export const checks: Check[] = [
  program('lint', 'eslint', ['.', '--max-warnings', '0']),
  program('types', 'tsc', [
    '--project',
    '.',
    '--incremental',
    '--tsBuildInfoFile',
    '.cache/types.tsbuildinfo',
  ]),
  { name: 'packages', find: checkPackages },
  { name: 'structure', find: async () => (await checkStructure()).join('\n') },
  program('format', 'prettier', [
    ...['--check', '--log-level', 'warn'],
    ...['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/prettier', '.'],
  ]),
  program('contract: OWASP', 'spectral', ['lint', bundled, '--fail-severity', 'hint', '--quiet']),
  program('contract: Redocly', 'redocly', ['lint', contractEntry, '--max-problems', '100']),
  { name: 'contract: money, problems, examples', find: async () => (await lintContract()).join('\n') },
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
