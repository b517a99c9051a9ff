import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { fromRoot, root } from '../process/root.ts';

const project = fromRoot('packages/demo-server/tsconfig.json');
const schemaTypes = fromRoot('packages/demo-server/src/server/db/schema.types.ts');

/** In which files of the server's rooms the compiler finds faults once the generated types are altered. */
function brokenFiles(alter: (types: string) => string, rooms: readonly string[]): string[] {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    project,
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => assert.fail(`${project} cannot be read`),
    },
  )!;
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => (file === schemaTypes ? alter(readFileSync(file, 'utf8')) : readFile(file));
  const files = rooms.flatMap((room) =>
    ts.sys.readDirectory(fromRoot('packages/demo-server/src/server', room), ['.ts'], ['**/*.test.ts']),
  );
  const program = ts.createProgram(files, options, host);
  return files
    .filter((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).length > 0)
    .map((file) => relative(root, file));
}

test('a column that was renamed in the generated types breaks the compile of what names it, and of nothing else', () => {
  const jobs = /(interface Jobs \{[^}]*\n\s*)run_at:/;
  assert.match(readFileSync(schemaTypes, 'utf8'), jobs);
  const rooms = ['jobs', 'sessions'];
  assert.deepEqual(
    brokenFiles((types) => types, rooms),
    [],
  );
  assert.deepEqual(
    brokenFiles((types) => types.replace(jobs, '$1due_at:'), rooms),
    [
      'packages/demo-server/src/server/jobs/enqueue-job.ts',
      'packages/demo-server/src/server/jobs/job.store.ts',
    ],
  );
});
