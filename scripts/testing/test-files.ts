import { globSync, readFileSync } from 'node:fs';
import { fromRoot, root } from '../process/root.ts';

/** Which test files there are, by the runner that they are for, as paths from the repository's root. */
export const testFiles = {
  unit: () =>
    find(
      ['packages/{sdk,demo-server}/src', 'scripts', 'tests'],
      ['tests/journeys', 'tests/hosts', 'tests/site', 'tests/snippets'],
    ),
  browser: () => find(['packages/elements/src']),
  // Backwards: the longest is that of the stories, which else ran alone at the end.
  journeys: () => find(['tests/journeys', 'tests/hosts', 'tests/site', 'tests/snippets']).toReversed(),
};

const ofTheServer = /^(packages\/demo-server\/src|tests\/(contract|feed|http|isolation|mapping|samples))\//;

/** Whether a test of the server does in one process with others: a hook that is in no suite would be that of them all. */
export function sharesProcess(file: string): boolean {
  if (!ofTheServer.test(file)) return false;
  return !/^(before|after)(Each)?\(/m.test(readFileSync(fromRoot(file), 'utf8'));
}

function find(folders: string[], except: readonly string[] = []): string[] {
  const patterns = folders.map((folder) => `${folder}/**/*.test.ts`);
  const files = globSync(patterns, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => !except.some((folder) => file.startsWith(`${folder}/`))).sort();
}
