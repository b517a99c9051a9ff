#!/usr/bin/env node
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { copyPdfAssets } from './copy-pdf-assets.ts';

const usage = `saldo-elements pdf-assets FOLDER

Copies the files that read PDFs to a folder that your site serves, public/saldo-pdf in most projects. The elements look for them
at /saldo-pdf/; where yours are elsewhere, say so once:

  import { setPdfAssetBase } from '@saldo/elements/pdf-assets.js';
  setPdfAssetBase('/static/saldo-pdf/');

or in HTML, <saldo-provider pdf-asset-base="/static/saldo-pdf/">. Copy them again after each update: add it to your build script.
`;

const [command, folder, ...more] = process.argv.slice(2);
if (command === '--help' || command === '-h' || command === 'help') process.stdout.write(usage);
else if (command !== 'pdf-assets' || folder === undefined || folder.startsWith('-') || more.length > 0) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    const { files, bytes } = await copyPdfAssets(
      fileURLToPath(new URL('../browser/pdf', import.meta.url)),
      folder,
    );
    process.stdout.write(`Copied ${files} files, ${(bytes / 1e6).toFixed(1)} MB, to ${folder}.\n`);
  } catch (error) {
    process.stderr.write(`saldo-elements: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
