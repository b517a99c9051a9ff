import type { ApiKeyScope } from '../../../generated/contract.ts';
import type { Check } from '../check.ts';
import type { Examination } from '../examination.ts';
import { right, wrong } from '../finding.ts';
import { access } from './access.ts';

type Probe = readonly [method: string, path: string, body?: object];

/** A request that is refused before its body is read where the scope is missing, and that changes nothing where it is not. */
const probes: Record<ApiKeyScope, Probe> = {
  publish: ['POST', '/v1/publish?preview=true', { records: [] }],
  read: ['GET', '/v1/partners?limit=1'],
  sessions: ['POST', '/v1/sessions', {}],
  users: ['GET', '/v1/users?limit=1'],
  audit: ['GET', '/v1/audit/head'],
  keys: ['GET', '/v1/api-keys?limit=1'],
  webhooks: ['GET', '/v1/webhook-endpoints?limit=1'],
};

/** The key has the scopes that it is needed for. */
export const scopes: Check = {
  name: 'Scopes',
  needs: [access],
  async look(examination) {
    const { scopes: needed } = examination.installation;
    const missing: ApiKeyScope[] = [];
    for (const scope of needed) if (!(await has(examination, scope))) missing.push(scope);
    if (missing.length === 0) return right(`The key may do what it is needed for: ${needed.join(', ')}.`);
    return wrong(
      `The key lacks ${missing.join(', ')}.`,
      `Make a key with --scopes ${needed.join(',')}, for scopes are never added; or say --scopes of what it is for.`,
    );
  },
};

async function has(examination: Examination, scope: ApiKeyScope): Promise<boolean> {
  const { status, json } = await examination.asKey(...probes[scope]);
  return !(status === 403 && (json as { code?: string } | undefined)?.code === 'operation-not-permitted');
}
