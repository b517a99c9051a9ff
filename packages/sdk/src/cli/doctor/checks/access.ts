import type { Answer } from '../ask.ts';
import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { key } from './key.ts';
import { server } from './server.ts';

/** The server accepts the key. */
export const access: Check = {
  name: 'Access',
  needs: [server, key],
  async look(examination) {
    const answer = await examination.publisher();
    const { status, json } = answer;
    const { code, detail } = (json ?? {}) as { code?: string; detail?: string };
    if (status === 200) return right(`The key is of ${(json as { name: string }).name.replace(/\.$/, '')}.`);
    if (status === 403 && code === 'operation-not-permitted') return right('The server accepts the key.');
    if (code === 'key-expired')
      return wrong(
        `The key has expired. ${detail ?? ''}`.trim(),
        'Take another key, and rotate it before it ends: saldo keys rotate.',
      );
    if (status === 401)
      return wrong(
        'The server does not know the key: it was revoked, or is of another server.',
        'Look at which server SALDO_URL names, or take another key.',
      );
    return otherAnswer(answer);
  },
};

function otherAnswer({ status, headers, json }: Answer) {
  const { title, detail } = (json ?? {}) as { title?: string; detail?: string };
  if (status === 429)
    return wrong(
      'The server has had too many requests.',
      `Come again in ${headers.get('Retry-After') ?? 'some'} seconds, and send many records in one request.`,
    );
  return wrong(
    `The server answers ${status}${title === undefined ? '' : `: ${title}`}.`,
    detail ?? 'Look at the log of the server, and of the proxy before it.',
  );
}
