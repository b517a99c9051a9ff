import { isHtml, redirectOf } from '../ask.ts';
import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';

/** The page is there. */
export const page: Check = {
  name: 'Page',
  needs: [],
  concerns: ({ installation }) => installation.page !== undefined,
  async look(examination) {
    const answer = await examination.page();
    const elsewhere = redirectOf(answer);
    if (elsewhere !== undefined)
      return wrong(
        `The page redirects to ${elsewhere} (${answer.status}).`,
        'Name the page itself; where it is for whoever is signed in, give --cookie.',
      );
    if (answer.status !== 200 || !isHtml(answer))
      return wrong(
        `The page answers ${answer.status} as ${answer.mediaType || 'nothing'}.`,
        'Name the address of the page with the elements.',
      );
    return right('The page is there.');
  },
};
