import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { verifyProjections } from '../../../packages/demo-server/src/server/account/verify-projections.ts';
import { Database } from '../../../packages/demo-server/src/server/db/database.ts';
import {
  DurableNodeFS,
  durableStartParams,
} from '../../../packages/demo-server/src/server/db/durable-node-fs.ts';
import { pgliteTransport } from '../../../packages/demo-server/src/server/db/pglite-transport.ts';
import type { Schema } from '../../../packages/demo-server/src/server/db/schema.types.ts';
import { SingleConnectionPool } from '../../../packages/demo-server/src/server/db/single-connection-pool.ts';
import { WireConnection } from '../../../packages/demo-server/src/server/db/wire-connection.ts';
import { TestApp } from '../../../packages/demo-server/src/server/testing/test-app.ts';
import { invoice } from '../records.ts';
import type { CutLine, CutOrder } from './cut-order.ts';

/** Opens the folder in this thread, whose drive is simulated, and publishes without end. */
export async function write(
  { folder, apiKey, publisherId, life }: CutOrder,
  dice: () => number,
  tell: (line: CutLine) => void,
): Promise<never> {
  const pglite = await PGlite.create({
    fs: new DurableNodeFS(join(folder, 'postgres')),
    startParams: durableStartParams(PGlite.defaultStartParams),
  });
  const pool = new SingleConnectionPool(new WireConnection(pgliteTransport(pglite)), {
    close: () => pglite.close(),
  });
  const database = new Database<Schema>({ pool });
  const app = new TestApp(database);

  const rows = await database.maintenance((trx) =>
    trx.selectFrom('documents').select('external_id').execute(),
  );
  tell({ found: rows.map(({ external_id }) => external_id) });
  tell({ differences: (await verifyProjections(database, publisherId)).length });

  for (let batch = 0; ; batch++) {
    const records = Array.from({ length: 1 + Math.floor(dice() * 40) }, (_, index) =>
      invoice(`F-${life}-${batch}-${index}`, `${batch + 1}.25`),
    );
    const { status } = await app.call<unknown>('POST', '/v1/publish', { token: apiKey, body: { records } });
    if (status !== 200) throw new Error(`publishing was answered ${status}`);
    tell({ acknowledged: records.map(({ externalId }) => externalId) });
    if (dice() < 0.1) await database.exec('checkpoint');
  }
}
