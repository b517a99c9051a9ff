import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { policiesOf } from '../page-of.ts';
import { page } from './page.ts';

const names = ['lit-html', 'saldo-pdf-worker'];

/** The page's policy lets the elements make the Trusted Types that they need. */
export const policyTrustedTypes: Check = {
  name: 'trusted-types',
  needs: [page],
  concerns: ({ installation }) => installation.page !== undefined,
  async look(examination) {
    const policies = policiesOf(await examination.page());
    const missing = names.filter((name) => !policies.allowTrustedType(name));
    if (missing.length === 0) return right('The page lets the elements make their Trusted Types.');
    return wrong(
      `The page's policy forbids the Trusted Types ${missing.join(' and ')}.`,
      `Write in the Content-Security-Policy: trusted-types ${names.join(' ')}, with those of your own.`,
    );
  },
};
