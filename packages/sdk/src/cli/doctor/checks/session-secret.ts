import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { sessionAddress } from './session-address.ts';

/** The API key stays in the back end. */
export const sessionSecret: Check = {
  name: 'Session secret',
  needs: [sessionAddress],
  concerns: ({ installation }) => installation.sessionUrl !== undefined,
  async look(examination) {
    const { text } = await examination.session();
    const { key } = examination.installation;
    const isThere = text.includes('saldo_sk_') || (key !== undefined && text.includes(key.value));
    return isThere
      ? wrong(
          'The API key is in what the back end answers, which every visitor can read.',
          'Revoke the key now and make another. Answer nothing but the token and its end.',
        )
      : right('The API key is not in it.');
  },
};
