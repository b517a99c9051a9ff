import assert from 'node:assert/strict';
import { createSaldo, type Saldo } from '@saldo/sdk';
import type { Direction, PublishRecord } from '@saldo/sdk/contract';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

/** What an ERP's records have become on a server of their own, in Lima on 10 March 2026. */
export interface PublishedSet {
  readonly saldo: Saldo;
  /** Publishes all of it again, in one request, and answers what became of each record. */
  again(): Promise<string[]>;
  /** Open amount and status of a document, by the ERP's id. */
  open(externalId: string): Promise<string>;
  /** Closing balance of a partner in each currency. */
  balances(externalId: string, direction: Direction): Promise<Record<string, string>>;
}

/** Publishes the records in one request, all or nothing, and holds that there was nothing to warn of. */
export async function publishSet(
  database: Database,
  records: readonly PublishRecord[],
): Promise<PublishedSet> {
  const { apiKey } = await seedPublisher(database);
  const { app } = new TestApp(database);
  const saldo = createSaldo({
    baseUrl: 'http://saldo.test',
    auth: apiKey,
    fetch: (request) => app.fetch(request),
  });
  const publish = async () => {
    const outcomes: string[] = [];
    for await (const { externalId, outcome, warnings = [], problem } of saldo.publish(records)) {
      assert.deepEqual([externalId, warnings, problem?.errors ?? []], [externalId, [], []]);
      outcomes.push(outcome);
    }
    return outcomes;
  };
  const outcomes = await publish();
  assert.deepEqual(
    outcomes,
    records.map(() => 'created'),
  );
  return {
    saldo,
    again: publish,
    open: async (externalId) => {
      const { openAmount, status } = await saldo.documents.getByExternalId(externalId);
      return `${openAmount.amount} ${openAmount.currency} ${status}`;
    },
    balances: async (externalId, direction) => {
      const { id } = await saldo.partners.getByExternalId(externalId);
      const { currencies } = await saldo.statement.get({ partnerId: id, direction, from: '2026-01-01' });
      return Object.fromEntries(currencies.map(({ currency, closing }) => [currency, closing.amount]));
    },
  };
}
