import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fromRoot } from '../process/root.ts';
import { runOrThrow } from '../process/run.ts';

export interface ShippedChromium {
  executablePath: string;
  /** Folder of the shared libraries (NSS, Expat) that a bare machine lacks. */
  libraries: string;
}

/** Unpacks the browser inside `@sparticuz/chromium` once per version, into `.cache/`. */
export async function shippedChromium(): Promise<ShippedChromium> {
  const folder = fromRoot('.cache', `chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') };
}

/**
 * The package unpacks into the temporary folder and takes a file that exists for a whole one, so that two
 * processes starting at once break each other. A process of its own with a folder of its own, then a rename,
 * makes it all or nothing.
 */
async function unpack(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const script = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  await runOrThrow(process.execPath, ['--input-type=module', '--eval', script], {
    // The package adds the shared libraries only where it believes to run on Amazon Linux.
    env: { TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function packageVersion(): string {
  const require = createRequire(import.meta.url);
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json');
  return (require(manifest) as { version: string }).version;
}
