import { isHtml, redirectOf } from '../ask.ts';
import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';

const howTo = 'docs/embed.md#2-the-session shows such a back end in curl, Node and Python.';

/** The host's back end answers as elements ask it: POST, without a body. */
export const sessionAddress: Check = {
  name: 'Session',
  needs: [],
  concerns: ({ installation }) => installation.sessionUrl !== undefined,
  async look(examination) {
    const answer = await examination.session();
    const { status } = answer;
    const elsewhere = redirectOf(answer);
    if (elsewhere !== undefined)
      return wrong(
        `The session address redirects to ${elsewhere} (${status}).`,
        'Name the address itself. Where it redirects whoever is not signed in: answer 401, and give --cookie of somebody who is.',
      );
    if (status === 404) return wrong('There is nothing at the session address (404).', howTo);
    if (status === 405) return wrong('The session address takes no POST (405).', howTo);
    if (status === 401 || status === 403)
      return wrong(
        `The session address answers ${status}: for it nobody is signed in.`,
        'Give --cookie as the browser of somebody who is signed in sends it, or let a check of CSRF pass by Origin.',
      );
    // Of Laravel, and of what follows it.
    if (status === 419)
      return wrong(
        'The session address answers 419: the request lacks the CSRF token of a page.',
        'In the page csrf-cookie="XSRF-TOKEN" on the provider sends it; a doctor has none, so this address cannot be looked into further.',
      );
    if (status < 200 || status > 299)
      return wrong(
        `The session address answers ${status}.`,
        'Look at the log of the back end; what Saldo answered it says why, in code and detail.',
      );
    if (isHtml(answer) && answer.json === undefined)
      return wrong(
        'The session address answers a page of HTML.',
        'Answer JSON; a page often means that a sign-in or the single-page app caught the address.',
      );
    return right('The back end answers.');
  },
};
