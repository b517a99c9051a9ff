import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { ContentKey } from './content-key.ts';

/** Notes, until it is looked at again, that no file may come to have a content. */
export async function insertLooseContent(
  trx: Transaction<Schema>,
  { publisherId, sha256 }: ContentKey,
  now: string,
): Promise<void> {
  await trx
    .insertInto('loose_contents')
    .values({ publisher_id: publisherId, sha256, since: now })
    .onConflict((conflict) => conflict.columns(['publisher_id', 'sha256']).doUpdateSet({ since: now }))
    .execute();
}

export interface LooseContent {
  publisherId: string;
  sha256: string;
  /** Whether a file has it. */
  named: boolean;
}

/**
 * Takes contents that have been loose since before an instant off the list, and locks them until the transaction ends: who
 * stores one of them anew waits for that. For maintenance, across publishers. What another process is looking at is left to it.
 */
export async function deleteLooseContents(
  trx: Transaction<Schema>,
  before: string,
  limit: number,
): Promise<LooseContent[]> {
  const { rows } = await sql<LooseContent>`
    delete from loose_contents using (
      select l.publisher_id, l.sha256 from loose_contents l
      where l.since < ${before}::timestamptz
      order by l.since limit ${limit}::int
      for update of l skip locked
    ) l
    where loose_contents.publisher_id = l.publisher_id and loose_contents.sha256 = l.sha256
    returning loose_contents.publisher_id as "publisherId", loose_contents.sha256,
      exists (select from files f where f.publisher_id = loose_contents.publisher_id and f.sha256 = loose_contents.sha256) as named`.execute(
    trx,
  );
  return rows;
}
