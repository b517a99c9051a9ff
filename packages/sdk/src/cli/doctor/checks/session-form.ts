import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { sessionAddress } from './session-address.ts';

const passThrough =
  'Pass on what POST /v1/sessions answers: {"token": "…", "expiresAt": "…"}, as application/json.';

/** What the back end gives is what elements take. */
export const sessionForm: Check = {
  name: 'Session form',
  needs: [sessionAddress],
  concerns: ({ installation }) => installation.sessionUrl !== undefined,
  async look(examination) {
    const { json, mediaType } = await examination.session();
    if (typeof json !== 'object' || json === null || Array.isArray(json))
      return wrong('What the back end answers is no JSON object.', passThrough);
    const fields = json as Record<string, unknown>;
    const missing = ['token', 'expiresAt'].filter((name) => typeof fields[name] !== 'string');
    if (missing.length > 0)
      return wrong(
        `What the back end answers lacks ${missing.join(' and ')}; it has ${Object.keys(fields).join(', ') || 'nothing'}.`,
        passThrough,
      );
    if (Number.isNaN(Date.parse(fields['expiresAt'] as string)))
      return wrong('expiresAt is no instant such as 2026-04-02T15:14:05Z.', passThrough);
    if (mediaType !== 'application/json')
      return wrong(
        `What the back end answers is JSON, but called ${mediaType || 'nothing'}.`,
        'Send Content-Type: application/json, so that no proxy or filter takes it for a page.',
      );
    return right('It has token and expiresAt, as JSON.');
  },
};
