import { cruise } from 'dependency-cruiser';
import { root } from '../process/root.ts';
import { structureRules } from './rules.ts';

export interface StructureOptions {
  /** The folder that paths start from. */
  readonly baseDir?: string;
  /** Folders to look at, and files that are not to be there, as regular expressions. */
  readonly folders?: readonly string[];
  readonly without?: readonly string[];
}

const everything = [
  'packages/sdk/src',
  'packages/elements/src',
  'packages/demo-server/src',
  'scripts',
  'stories',
];

/** Where imports, of types too, go against the structure of the repository: a line for each, none where they hold to it. */
export async function checkStructure({
  baseDir = root,
  folders = everything,
  without = [String.raw`\.test\.ts$`],
}: StructureOptions = {}): Promise<string[]> {
  const { output } = await cruise([...folders], {
    baseDir,
    validate: true,
    ruleSet: { forbidden: structureRules },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: [...without] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts'] },
  });
  if (typeof output === 'string') throw new TypeError('A report was expected, and text has come');
  return output.summary.violations.map(({ rule, from, to, cycle }) =>
    [`${rule.name}: ${from}`, ...(cycle?.map(({ name }) => name) ?? [to])].join(' → '),
  );
}
