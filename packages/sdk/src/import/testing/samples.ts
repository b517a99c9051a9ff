import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Beside the checkout, where they are kept for all, unless `SALDO_SAMPLES` names another place.
const folder = process.env['SALDO_SAMPLES'] ?? join(import.meta.dirname, '../../../../../../shared/samples');

/** Option of a test that needs the samples: says why it is skipped where they are not there. */
export const needsSamples = { skip: existsSync(folder) ? false : `the samples are not at ${folder}` };

/** Files of a kind, `EXPECTED.json` left out. */
export function sampleFiles(kind: string): { name: string; bytes: Uint8Array }[] {
  return readdirSync(join(folder, kind))
    .filter((name) => name !== 'EXPECTED.json')
    .map((name) => ({ name, bytes: readFileSync(join(folder, kind, name)) }));
}

/** What independent parsers read from the files of a kind. */
export function expectedFigures<T>(kind: string): Record<string, T> {
  return JSON.parse(readFileSync(join(folder, kind, 'EXPECTED.json'), 'utf8')) as Record<string, T>;
}

/** The folder of a kind. */
export function samplePath(...parts: string[]): string {
  return join(folder, ...parts);
}
