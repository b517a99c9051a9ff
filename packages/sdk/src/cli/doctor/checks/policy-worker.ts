import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { pdfProgramOf, policiesOf } from '../page-of.ts';
import { page } from './page.ts';

/** The page's policy lets the viewer start the worker of pdf.js: of the page's origin, or from elsewhere by a blob. */
export const policyWorker: Check = {
  name: 'worker-src',
  needs: [page],
  concerns: ({ installation }) => installation.page !== undefined,
  async look(examination) {
    const answer = await examination.page();
    const program = pdfProgramOf(answer, examination.installation.pdfAssets);
    const isOwn = new URL(program).origin === new URL(answer.url).origin;
    if (policiesOf(answer).allow('worker-src', isOwn ? program : 'blob:', answer.url))
      return right('The page may start the worker that shows PDFs.');
    return wrong(
      `The page's policy forbids the worker that shows PDFs.`,
      isOwn
        ? `Add to the Content-Security-Policy: worker-src 'self'.`
        : `Add to the Content-Security-Policy: worker-src blob:, because the elements come from ${new URL(program).origin}.`,
    );
  },
};
