import { operations, type Operation } from './contract/operations.ts';

/** An answer that the contract describes, and whether it was seen. */
export interface DescribedAnswer {
  readonly operationId: string;
  readonly status: number;
  readonly seen: boolean;
  /** Why nobody can provoke it from outside; absent where somebody can. */
  readonly beyond?: string;
}

/** What becomes of every answer that the contract describes, given the statuses seen by operation. */
export function coverageOf(seen: ReadonlyMap<string, ReadonlySet<number>>): DescribedAnswer[] {
  return operations.flatMap((operation) =>
    [...operation.answers.keys()].map((status) => {
      const isSeen = seen.get(operation.id)?.has(status) ?? false;
      const why = isSeen ? undefined : beyond(operation, status);
      return { operationId: operation.id, status, seen: isSeen, ...(why !== undefined && { beyond: why }) };
    }),
  );
}

const always: Readonly<Record<number, string>> = {
  408: 'a body would have to stand still for a minute',
  410: 'no cursor of a run grows old enough',
  429: 'how much is too much is for each implementation to say',
  500: 'nothing that is asked may make a server fail',
  502: 'a server may fetch no files from addresses',
  503: 'what a server works with cannot be taken from it from outside',
};

/** What is of the people who sign in. */
const PORTAL: readonly string[] = ['Users', 'Sign-in', 'Providers'];

/** Why a black box cannot provoke an answer; nothing where it can. */
function beyond({ mediaTypes, parameters, tags }: Operation, status: number): string | undefined {
  if (tags.some((tag) => PORTAL.includes(tag)))
    return 'people sign in at a portal, of which the kit knows none: it has no secret of theirs';
  const isKeyed = parameters.some(({ name }) => name === 'Idempotency-Key');
  if (status === 409 && isKeyed)
    return 'of two requests with one key at the same time both may be given the first answer';
  // Where there is neither a key to leave out nor JSON to break.
  if (status === 400 && !isKeyed && !mediaTypes.includes('application/json'))
    return 'who breaks off a body is not there to be answered';
  return always[status];
}
