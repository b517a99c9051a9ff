import type { ApiKey } from '@saldo/sdk/contract';
import type { ApiKeyRecordRow } from './api-key.store.ts';

/** Whether a key opens anything as of an instant. */
export function statusOf(
  { revoked_at: revokedAt, expires_at: expiresAt }: Pick<ApiKeyRecordRow, 'revoked_at' | 'expires_at'>,
  now: string,
): 'active' | 'expired' | 'revoked' {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && Date.parse(expiresAt) <= Date.parse(now) ? 'expired' : 'active';
}

/** A key as of an instant. */
export function toApiKey(row: ApiKeyRecordRow, now: string): ApiKey {
  return {
    id: row.api_key_id,
    name: row.name,
    scopes: row.scopes,
    status: statusOf(row, now),
    createdAt: row.created_at,
    ...(row.made_by_kind === null
      ? {}
      : {
          createdBy: {
            kind: row.made_by_kind,
            id: row.made_by_id!,
            ...(row.made_by_name === null ? {} : { name: row.made_by_name }),
          },
        }),
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
    ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at }),
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
    ...(row.replaced_by === null ? {} : { replacedBy: row.replaced_by }),
    revision: row.revision,
  };
}
