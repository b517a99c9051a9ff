import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { server } from './server.ts';
import { sessionForm } from './session-form.ts';

/** The token opens something, and for a while. */
export const sessionToken: Check = {
  name: 'Session token',
  needs: [sessionForm, server],
  concerns: ({ installation }) => installation.sessionUrl !== undefined,
  async look(examination) {
    const { json } = await examination.session();
    const { expiresAt } = json as { expiresAt: string };
    const { status, json: answered, at } = await examination.asPage();
    const code = (answered as { code?: string } | undefined)?.code;
    if (code === 'session-expired' || Date.parse(expiresAt) <= at)
      return wrong(
        `The token has ended (${expiresAt}).`,
        'Mint one at each request, and keep none: send Cache-Control: no-store, and no answer of a cache.',
      );
    if (status === 401)
      return wrong(
        'The server does not know the token.',
        'Have the back end mint it at the server that SALDO_URL names, and pass it on as it is.',
      );
    return right(`The token is good until ${expiresAt}.`);
  },
};
