import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { pdfProgramOf } from '../page-of.ts';
import { page } from './page.ts';

// https://mimesniff.spec.whatwg.org/#javascript-mime-type, without those of the nineties.
const javaScript = [
  'text/javascript',
  'application/javascript',
  'application/x-javascript',
  'text/ecmascript',
];

/** The program of pdf.js is there, and called JavaScript. */
export const pdfAssets: Check = {
  name: 'pdf.js',
  needs: [page],
  concerns: ({ installation }) => installation.page !== undefined,
  async look(examination) {
    const program = pdfProgramOf(await examination.page(), examination.installation.pdfAssets);
    const { status, mediaType } = await examination.ask(program);
    if (status !== 200)
      return wrong(
        `The program of pdf.js is not at ${program} (${status}).`,
        'Copy the whole folder of the elements, or say --pdf-assets where it is, as asset-base of the viewer does.',
      );
    if (!javaScript.includes(mediaType))
      return wrong(
        `The program of pdf.js is served as ${mediaType || 'nothing'}, which browsers do not run.`,
        'Serve .js and .mjs as text/javascript.',
      );
    return right('The program of pdf.js is served as JavaScript.');
  },
};
