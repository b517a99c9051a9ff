import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { pdfFolderOf } from '../page-of.ts';
import { page } from './page.ts';

// https://mimesniff.spec.whatwg.org/#javascript-mime-type, without those of the nineties.
const javaScript = [
  'text/javascript',
  'application/javascript',
  'application/x-javascript',
  'text/ecmascript',
];

/** The files that read PDFs are there, and are called JavaScript. */
export const pdfAssets: Check = {
  name: 'pdf.js',
  needs: [page],
  concerns: ({ installation }) => installation.page !== undefined,
  async look(examination) {
    const folder = pdfFolderOf(await examination.page(), examination.installation.pdfAssets);
    for (const name of ['pdf.js', 'pdf.worker.js']) {
      const { url, status, mediaType } = await examination.ask(new URL(name, folder).href);
      if (status !== 200)
        return wrong(
          `${name}, with which the viewer reads PDFs, is not at ${url} (${status}).`,
          'Copy the files there with saldo-elements pdf-assets FOLDER, or say where they are: pdf-asset-base, here --pdf-assets.',
        );
      if (!javaScript.includes(mediaType))
        return wrong(
          `${name} is served as ${mediaType || 'nothing'}, which browsers do not run.`,
          'Serve .js as text/javascript.',
        );
    }
    return right(`The viewer finds the files that read PDFs at ${folder.href}.`);
  },
};
