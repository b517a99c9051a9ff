import { named, publishes, type Vector } from './vector.ts';

/** What an implementation without the operations that publish is given: records, and tokens of sessions. */
export interface Given {
  readonly publisher: { readonly name: string; readonly timeZone: string };
  readonly sessions: readonly { readonly token: string; readonly partner: string }[];
  readonly records: readonly unknown[];
}

/** Begins the external ids of what a vector gives. */
export function givenPrefix({ name }: Vector): string {
  return `given-${name}-`;
}

/** Whether a vector shows anything to who cannot publish: its records are all published first, and accepted. */
export function isGiven({ steps }: Vector): boolean {
  const [first, ...rest] = steps;
  if (first === undefined || !publishes(first) || rest.some(publishes)) return false;
  const accepted = !JSON.stringify(first.results ?? []).includes('rejected');
  return accepted && first.publish.every((record) => !('op' in record));
}

/** All that vectors give, with a session for each of their partners. */
export function givenBy(vectors: readonly Vector[]): Given {
  const records = vectors
    .filter(isGiven)
    .flatMap((vector) =>
      vector.steps.filter(publishes).flatMap(({ publish }) => named(publish, givenPrefix(vector))),
    );
  const partners = records.filter(({ kind }) => kind === 'partner').map(({ externalId }) => externalId);
  return {
    publisher: { name: 'Given', timeZone: 'America/Lima' },
    sessions: partners.map((partner) => ({ token: tokenOf(partner), partner })),
    records,
  };
}

/** The token of the session of a partner that is given. */
export function tokenOf(partner: string): string {
  return `token-of-${partner}`;
}
