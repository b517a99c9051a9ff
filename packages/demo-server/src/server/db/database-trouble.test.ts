import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { openPostgres } from './open-postgres.ts';
import { createPostgresDatabase, type PostgresDatabase } from './testing/postgres-databases.ts';
import { startTcpProxy, type TcpProxy } from './testing/tcp-proxy.ts';
import { serverUrl } from './testing/with-databases.ts';

interface Tables {
  notes: { note: string };
}

const MIGRATIONS = [{ version: 1, name: 'notes', sql: 'create table notes (note text not null)' }];

describe('a database in trouble', () => {
  let copy: PostgresDatabase;
  let direct: Database<Tables>;
  let proxy: TcpProxy;
  let database: Database<Tables>;

  before(async () => {
    copy = await createPostgresDatabase(await serverUrl(), MIGRATIONS);
    direct = await openPostgres<Tables>({ url: copy.url });
    proxy = await startTcpProxy(copy.url);
    database = await openPostgres<Tables>({
      url: proxy.url,
      maxConnections: 4,
      connectTimeoutMs: 500,
      answerTimeoutMs: 500,
    });
  });
  after(async () => {
    await database.close();
    await proxy.close();
    await direct.close();
    await copy.drop();
  });

  const write = (note: string) =>
    database.maintenance((trx) => trx.insertInto('notes').values({ note }).execute());
  const notes = async () => (await direct.kysely.selectFrom('notes').select('note').execute()).length;

  test('whose answer to a commit is lost leaves the outcome unknown', async () => {
    proxy.loseAnswerTo('commit');
    const wasThere = await notes();
    await assert.rejects(write('kept'), { name: 'DatabaseError', code: 'outcome-unknown' });
    assert.equal(await notes(), wasThere + 1);
  });

  test('that is lost before the commit has certainly kept nothing', async () => {
    const wasThere = await notes();
    proxy.loseAnswerTo('insert into');
    await assert.rejects(write('lost'), { name: 'DatabaseError', code: 'connection-lost' });
    assert.equal(await notes(), wasThere);
  });

  test('that refuses a commit has kept nothing', async () => {
    await direct.exec(
      'create table ends (id integer primary key, other integer references ends deferrable initially deferred)',
    );
    await assert.rejects(
      database.maintenance((trx) => sql`insert into ends values (1, 2)`.execute(trx)),
      { name: 'SqlError', code: '23503' },
    );
  });

  test('behind a network that swallows packets fails in a bounded time, and works again afterwards', async () => {
    await database.ping();
    proxy.swallow();
    await assert.rejects(database.ping(), { code: 'connection-lost' }, 'an open connection');
    await assert.rejects(database.ping(), { code: 'database-unreachable' }, 'a new connection');
    proxy.mend();
    await database.ping();
  });

  test('that is away is unreachable, and used again as soon as it is back', async () => {
    proxy.cut();
    await assert.rejects(write('away'), ({ code }: { code?: string }) =>
      ['database-unreachable', 'connection-lost'].includes(code ?? ''),
    );
    await assert.rejects(write('away'), { code: 'database-unreachable' });
    proxy.mend();
    await write('back');
  });

  test('lets readers through while writers wait for each other', async () => {
    const locked = Promise.withResolvers<void>();
    const done = Promise.withResolvers<void>();
    const patient = await openPostgres<Tables>({
      url: copy.url,
      maxConnections: 4,
      connectTimeoutMs: 60_000,
    });
    const holder = direct.maintenance(async (trx) => {
      await sql`lock table notes in share row exclusive mode`.execute(trx);
      locked.resolve();
      await done.promise;
    });
    await locked.promise;
    const waiting = Array.from({ length: 12 }, (_, i) =>
      patient.maintenance((trx) =>
        trx
          .insertInto('notes')
          .values({ note: `${i}` })
          .execute(),
      ),
    );
    await patient.maintenance((trx) => trx.selectFrom('notes').select('note').execute(), { readOnly: true });
    await patient.ping();
    done.resolve();
    await Promise.all([holder, ...waiting]);
    await patient.close();
  });

  test('with every connection busy says so when the wait is over', async () => {
    const held = Promise.withResolvers<void>();
    const small = await openPostgres({ url: copy.url, maxConnections: 1, connectTimeoutMs: 1_000 });
    const holding = small.withConnection(() => held.promise);
    await assert.rejects(
      small.withConnection(async () => {}),
      { name: 'DatabaseError', code: 'database-busy' },
    );
    held.resolve();
    await holding;
    await small.ping();
    await small.close();
  });
});
