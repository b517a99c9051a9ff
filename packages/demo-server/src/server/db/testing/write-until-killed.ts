/** A program to be killed: writes rows to the folder given and prints the id of each one that was acknowledged. */
import { sql } from 'kysely';
import { openEmbedded } from '../open-embedded.ts';

const dataDir = process.argv[2]!;
const { database } = await openEmbedded<{ written: { id: number; filler: string } }>({ dataDir });
await database.exec('create table if not exists written (id integer primary key, filler text not null)');
const { rows } = await sql<{ next: number }>`select coalesce(max(id), 0) + 1 as next from written`.execute(
  database.kysely,
);
for (let id = rows[0]!.next; ; id++) {
  await database.maintenance((trx) =>
    trx
      .insertInto('written')
      .values({ id, filler: 'x'.repeat(id % 3000) })
      .execute(),
  );
  process.stdout.write(`${id}\n`);
}
