import { Problem } from '../problem.ts';

/**
 * Refuses a decision on a record whose state is not the one that `If-Match` names: the tag of `etagOf`, or the revision alone. A
 * tag that a proxy weakened on its way counts, because the revision is all that is compared.
 */
export function requireSeen(ifMatch: string | undefined, current: { readonly revision: number }): void {
  if (ifMatch === undefined || ifMatch === '*') return;
  const [, revision] = /^(?:W\/)?"(\d+)(?:-[^"]*)?"$/.exec(ifMatch) ?? [];
  if (revision === String(current.revision)) return;
  throw new Problem('changed-meanwhile', {
    detail: 'Look at it as it is now, and decide again.',
    current,
    headers: { ETag: `"${current.revision}"` },
  });
}
