import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { elementsScriptOf, pdfFolderOf, policiesOf } from '../page-of.ts';
import { page } from './page.ts';

/** The page's policy lets it load the elements, and the elements what reads PDFs. */
export const policyScript: Check = {
  name: 'script-src',
  needs: [page],
  concerns: ({ installation }) => installation.page !== undefined,
  async look(examination) {
    const answer = await examination.page();
    const policies = policiesOf(answer);
    const script = elementsScriptOf(answer);
    const pdf = new URL('pdf.js', pdfFolderOf(answer, examination.installation.pdfAssets)).href;
    const refused = [...(script === undefined ? [] : [script.url]), pdf].find(
      (url) => !policies.allow('script-src', url, answer.url, script?.nonce),
    );
    if (refused === undefined) return right('The page may load the elements, and they what reads PDFs.');
    return wrong(
      `The page's policy forbids ${refused}.`,
      `Add ${new URL(refused).origin} to script-src of the Content-Security-Policy, or serve the file from the page's origin.`,
    );
  },
};
