import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Says that a folder holds these files and nothing else: only such a one is replaced. */
const mark = 'pdf.worker.js';

/**
 * Copies the files that read PDFs to a folder, in the place of those of another version. Throws where the folder holds something else, and
 * leaves it as it is.
 */
export async function copyPdfAssets(
  source: string,
  folder: string,
): Promise<{ files: number; bytes: number }> {
  const target = resolve(folder);
  const present = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[];
    throw error;
  });
  if (present.length > 0 && !present.includes(mark)) {
    throw new Error(
      `${folder} holds other files. Name a folder of its own, such as ${join(folder, 'saldo-pdf')}.`,
    );
  }
  const draft = `${target}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  try {
    await cp(source, draft, { recursive: true });
    const names = await readdir(draft, { recursive: true });
    const found = await Promise.all(names.map((name) => stat(join(draft, name))));
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
    const files = found.filter((one) => one.isFile());
    return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
