import type { Answer } from '../ask.ts';
import type { Check } from '../check.ts';
import type { Examination } from '../examination.ts';
import { right, wrong, type Finding } from '../finding.ts';
import { server } from './server.ts';

/** A browser lets the page read what the server answers (Fetch standard, CORS protocol): no proxy takes the headers away or adds its own. */
export const cors: Check = {
  name: 'CORS',
  needs: [server],
  concerns: ({ installation: { sessionUrl, page, origin } }) =>
    sessionUrl !== undefined || page !== undefined || origin !== undefined,
  async look(examination) {
    const { origin, baseUrl } = examination;
    if (origin === new URL(baseUrl).origin) return right('The page has the origin of the server.');
    return (await faultOf(examination)) ?? right(`Browsers let ${origin} read what the server answers.`);
  },
};

async function faultOf(examination: Examination): Promise<Finding | undefined> {
  const { origin, baseUrl } = examination;
  const preflight = await examination.ask(`${baseUrl}/v1/session`, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization',
    },
  });
  const passOn =
    'Let the proxy pass OPTIONS and all Access-Control headers on as the server sends them, and add none.';
  if (preflight.status < 200 || preflight.status > 299)
    return wrong(`The preflight request (OPTIONS) is answered ${preflight.status}.`, passOn);
  const headers = listOf(preflight, 'Access-Control-Allow-Headers');
  if (!headers.includes('authorization'))
    return wrong('The preflight request does not allow the header Authorization.', passOn);
  const answer = await examination.ask(`${baseUrl}/v1/session`, { headers: { Origin: origin } });
  for (const one of [preflight, answer]) {
    const allowed = one.headers.get('Access-Control-Allow-Origin');
    if (allowed === null) return wrong('The header Access-Control-Allow-Origin is missing.', passOn);
    if (allowed.includes(','))
      return wrong(
        `The header Access-Control-Allow-Origin comes twice (${allowed}), which browsers refuse.`,
        passOn,
      );
    if (allowed !== '*' && allowed !== origin)
      return wrong(`The header Access-Control-Allow-Origin allows ${allowed}, not ${origin}.`, passOn);
  }
  return undefined;
}

function listOf({ headers }: Answer, name: string): string[] {
  return (headers.get(name) ?? '').split(',').map((one) => one.trim().toLowerCase());
}
