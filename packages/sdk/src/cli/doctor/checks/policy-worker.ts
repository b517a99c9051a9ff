import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { pdfFolderOf, policiesOf } from '../page-of.ts';
import { page } from './page.ts';

/** The page's policy lets the viewer start the worker of pdf.js: of the page's origin, or from elsewhere by a blob. */
export const policyWorker: Check = {
  name: 'worker-src',
  needs: [page],
  concerns: ({ installation }) => installation.page !== undefined,
  async look(examination) {
    const answer = await examination.page();
    const folder = pdfFolderOf(answer, examination.installation.pdfAssets);
    const isOwn = folder.origin === new URL(answer.url).origin;
    if (
      policiesOf(answer).allow(
        'worker-src',
        isOwn ? new URL('pdf.worker.js', folder).href : 'blob:',
        answer.url,
      )
    )
      return right('The page may start the worker that reads PDFs.');
    return wrong(
      `The page's policy forbids the worker that reads PDFs.`,
      isOwn
        ? `Add to the Content-Security-Policy: worker-src 'self'.`
        : `Add to the Content-Security-Policy: worker-src blob:, because its file comes from ${folder.origin}.`,
    );
  },
};
