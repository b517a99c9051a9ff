import { z } from 'zod';
import { CommandFailure, type Context } from './command.ts';

/** Names the publisher that a command works for; may be left out where there is only one. */
export const publisherOption = { publisher: { type: 'string' } } as const;
export const publisherValue = z.uuid('must be the id of a publisher').optional();

/** The id of the publisher that is named, or of the only one. Throws `CommandFailure`. */
export async function findPublisher({ database }: Context, named: string | undefined): Promise<string> {
  const rows = await database.maintenance((trx) =>
    trx.selectFrom('publishers').select(['publisher_id', 'name']).orderBy('created_at').execute(),
  );
  const found = named === undefined ? rows : rows.filter((one) => one.publisher_id === named);
  if (found.length === 1) return found[0]!.publisher_id;
  if (named !== undefined) throw new CommandFailure(`there is no publisher ${named}.`);
  if (found.length === 0)
    throw new CommandFailure('there is no publisher yet: saldo-server publisher create.');
  const list = found.map(({ publisher_id: id, name }) => `${id} (${name})`).join(', ');
  throw new CommandFailure(`which publisher? Give --publisher: ${list}.`);
}
