import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { elementsScriptOf, policiesOf } from '../page-of.ts';
import { page } from './page.ts';

/** The page loads the elements, and its policy lets it. */
export const policyScript: Check = {
  name: 'script-src',
  needs: [page],
  concerns: ({ installation }) => installation.page !== undefined,
  async look(examination) {
    const answer = await examination.page();
    const script = elementsScriptOf(answer);
    if (script === undefined) return right('The page names no script of the elements: a bundle has them.');
    const policies = policiesOf(answer);
    if (policies.allow('script-src', script.url, answer.url, script.nonce))
      return right(`The page may load ${script.url}.`);
    return wrong(
      `The page's policy forbids ${script.url}.`,
      `Add ${new URL(script.url).origin} to script-src of the Content-Security-Policy, or serve the file from the page's origin.`,
    );
  },
};
