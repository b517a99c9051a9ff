import type { Permission, Scope } from '@saldo/sdk/contract';
import { permissionsOfScopes } from '../principal/permissions.ts';
import type { FieldError } from '../problem.ts';

/** What a caller has that is itself an API key, and so may give. */
export interface OwnKey {
  readonly may: ReadonlySet<Permission>;
  /** How long it lives from its making to its end; absent: without end. */
  readonly lifeMs: number | undefined;
}

/** Scopes that the caller lacks. `own` absent: a person, who may give any. */
export function judgeScopes(
  scopes: readonly Scope[],
  own: Pick<OwnKey, 'may'> | undefined,
  pointer = (index: number) => `/scopes/${index}`,
): FieldError[] {
  if (own === undefined) return [];
  return scopes.flatMap((scope, index): FieldError[] =>
    [...permissionsOfScopes([scope])].every((permission) => own.may.has(permission))
      ? []
      : [
          {
            pointer: pointer(index),
            code: 'beyond-own-key',
            detail: 'must be a scope that the key has which asks',
          },
        ],
  );
}

/** An end that is over already, or farther away than the caller may set it. */
export function judgeEnd(
  expiresAt: string | undefined,
  now: string,
  own: Pick<OwnKey, 'lifeMs'> | undefined,
): FieldError[] {
  const pointer = '/expiresAt';
  if (expiresAt !== undefined && Date.parse(expiresAt) <= Date.parse(now)) {
    return [{ pointer, code: 'past-date', detail: 'must be in the future' }];
  }
  if (own?.lifeMs === undefined) return [];
  if (expiresAt === undefined) {
    return [{ pointer, code: 'required', detail: 'is required, because the key that asks expires too' }];
  }
  const lastMs = Date.parse(now) + own.lifeMs;
  if (Date.parse(expiresAt) <= lastMs) return [];
  const last = new Date(lastMs).toISOString();
  return [
    {
      pointer,
      code: 'beyond-own-key',
      detail: `must be at most ${last}, as long from now as the key lives which asks`,
    },
  ];
}

/** Scopes that a key does not have: they can be taken from it, not given. */
export function judgeNarrowing(scopes: readonly Scope[], had: readonly string[]): FieldError[] {
  return scopes.flatMap((scope, index): FieldError[] =>
    had.includes(scope)
      ? []
      : [
          {
            pointer: `/scopes/${index}`,
            code: 'not-accepted',
            detail: 'is a scope that the key does not have; create another key for it',
          },
        ],
  );
}

/** A key that expires is never followed by one that does not, unless somebody says so by changing it first. */
export function judgeSuccessor(
  { expires_at: endsAt, replaced_by: replacedBy }: { expires_at: string | null; replaced_by: string | null },
  expiresAt: string | undefined,
): FieldError[] {
  // The end of one that was rotated before is that of its overlap.
  if (expiresAt !== undefined || endsAt === null || replacedBy !== null) return [];
  const detail = 'is required, because the key that is rotated expires';
  return [{ pointer: '/expiresAt', code: 'required', detail }];
}
