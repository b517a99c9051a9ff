import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { policiesOf } from '../page-of.ts';
import { address } from './address.ts';
import { page } from './page.ts';

/** The page's policy lets the elements ask the server and the back end. */
export const policyConnect: Check = {
  name: 'connect-src',
  needs: [page, address],
  concerns: ({ installation }) => installation.page !== undefined,
  async look(examination) {
    const policies = policiesOf(await examination.page());
    const { sessionUrl, page: self } = examination.installation;
    const addresses = [
      `${examination.baseUrl}/v1/session`,
      ...(sessionUrl === undefined ? [] : [sessionUrl]),
    ];
    const refused = addresses.find((one) => !policies.allow('connect-src', one, self!));
    if (refused === undefined) return right('The page may ask the server.');
    const { origin } = new URL(refused);
    return wrong(
      `The page's policy forbids to ask ${origin}.`,
      `Add it to the Content-Security-Policy: connect-src 'self' ${origin}.`,
    );
  },
};
