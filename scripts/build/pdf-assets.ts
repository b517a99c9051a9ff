import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fromRoot } from '../process/root.ts';

/**
 * Of `pdfjs-dist`, by their names in the folder of files: the build for browsers of the last years (the other one needs those of the last
 * months), named `.js`, which every server knows; character maps, fonts, and decoders of JPEG 2000 and JBIG2 in plain JavaScript.
 */
const files: Readonly<Record<string, string>> = {
  'pdf.js': 'legacy/build/pdf.min.mjs',
  'pdf.worker.js': 'legacy/build/pdf.worker.min.mjs',
  cmaps: 'cmaps',
  standard_fonts: 'standard_fonts',
  'decoders/jbig2_nowasm_fallback.js': 'wasm/jbig2_nowasm_fallback.js',
  'decoders/openjpeg_nowasm_fallback.js': 'wasm/openjpeg_nowasm_fallback.js',
  'decoders/LICENSE_JBIG2': 'wasm/LICENSE_JBIG2',
  'decoders/LICENSE_OPENJPEG': 'wasm/LICENSE_OPENJPEG',
  LICENSE: 'LICENSE',
};

/** Where a file of the folder of files lies in the package that it comes from. */
export function sourceOfPdfAsset(path: string): string | undefined {
  const [name, from] =
    Object.entries(files).find(([name]) => path === name || path.startsWith(`${name}/`)) ?? [];
  if (name === undefined || from === undefined) return undefined;
  return join(pdfjs(), from, path.slice(name.length));
}

/** Makes the folder of files that read PDFs. It is replaced as a whole. */
export async function buildPdfAssets(target: string): Promise<void> {
  const draft = `${target}.${process.pid}`;
  try {
    for (const [name, from] of Object.entries(files)) {
      await mkdir(dirname(join(draft, name)), { recursive: true });
      await cp(join(pdfjs(), from), join(draft, name), { recursive: true });
    }
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function pdfjs(): string {
  const require = createRequire(fromRoot('packages/elements/package.json'));
  return dirname(require.resolve('pdfjs-dist/package.json'));
}
