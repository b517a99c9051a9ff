import { outcomeOf } from './answer.ts';
import { Unanswered } from './finding.ts';
import type { Target } from './target.ts';
import type { Access } from './world.ts';

/** What keeps an implementation from being judged at all, in a sentence. */
export class NotReached extends Error {
  override readonly name = 'NotReached';
}

/** Asks once as each key. Throws `NotReached` where nothing answers, a key is not accepted, or both are of one publisher. */
export async function reach(target: Target, { key, secondKey }: Access): Promise<void> {
  const own = await publisherOf(target, 'the key', key);
  if (secondKey === undefined) return;
  const other = await publisherOf(target, 'the second key', secondKey);
  if (own !== undefined && own === other)
    throw new NotReached('The second key is of the same publisher as the key; it takes one of another.');
}

/** The id of a key's publisher, as far as the implementation tells it. */
async function publisherOf(target: Target, name: string, token: string | undefined): Promise<unknown> {
  const as = token === undefined ? undefined : { name, token };
  try {
    const answer = await target.send('GET', '/v1/publisher', { as });
    if (as !== undefined && answer.status === 401)
      throw new NotReached(`It does not accept ${name}: ${answer.asked} answered ${outcomeOf(answer)}.`);
    return (answer.body as { id?: unknown } | null | undefined)?.id;
  } catch (error) {
    if (error instanceof Unanswered) throw new NotReached(target.plain(error.message), { cause: error });
    throw error;
  }
}
