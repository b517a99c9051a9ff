import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { sessionToken } from './session-token.ts';

/** The token may be used from the page. */
export const sessionOrigin: Check = {
  name: 'Session origin',
  needs: [sessionToken],
  concerns: ({ installation }) => installation.sessionUrl !== undefined,
  async look(examination) {
    const { status, json } = await examination.asPage();
    const { code, detail } = (json ?? {}) as { code?: string; detail?: string };
    const { origin } = examination;
    if (code === 'origin-not-allowed')
      return wrong(
        `The token may not be used from ${origin} (403 origin-not-allowed).`,
        `Name "${origin}" in allowOrigins when minting: scheme, host and port, without a path.`,
      );
    if (status !== 200)
      return wrong(
        `The server answers the page ${status}${code === undefined ? '' : ` (${code})`}.`,
        detail ?? 'Look at the log of the server.',
      );
    return right(`The token may be used from ${origin}.`);
  },
};
