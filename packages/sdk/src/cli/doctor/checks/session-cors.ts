import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { sessionAddress } from './session-address.ts';

/** A page of another origin than the back end's may read the session. */
export const sessionCors: Check = {
  name: 'Session CORS',
  needs: [sessionAddress],
  concerns: (examination) => {
    const { sessionUrl } = examination.installation;
    return sessionUrl !== undefined && new URL(sessionUrl).origin !== examination.origin;
  },
  async look(examination) {
    const { origin } = examination;
    const allowed = (await examination.session()).headers.get('Access-Control-Allow-Origin');
    if (allowed === origin || allowed === '*') return right(`Browsers let ${origin} read it.`);
    return wrong(
      `The back end has another origin than the page, and ${allowed === null ? 'no Access-Control-Allow-Origin' : `allows ${allowed}`}.`,
      `Serve it from ${origin}: only there do browsers send the cookies of the page.`,
    );
  },
};
