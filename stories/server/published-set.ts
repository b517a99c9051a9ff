import { createSaldo } from '@saldo/sdk';
import type { PublishRecord } from '@saldo/sdk/contract';
import type { App } from '@saldo/demo-server';
import { detailRecords } from '../../packages/elements/src/testing/sample-details.ts';
import { mappingSets, type MappingSetName } from '../../tests/mapping/sets.ts';

/** Records that are published into the page when a story first asks for them. */
export interface PublishedSet {
  readonly apiKey: string;
  /** External id of the partner whose account the stories show. */
  readonly client: string;
  readonly records: readonly PublishRecord[];
}

/** What an ERP holds, in its own publisher. */
export function mappingSet(name: MappingSetName, apiKey: string): PublishedSet {
  return { apiKey, ...mappingSets[name] };
}

/** The few documents that show all that the contract can say of one, beside the demo's. */
export function detailSet(apiKey: string, today: string): PublishedSet {
  const client = 'C-DETAIL';
  const data = { name: 'Ferretería El Tornillo Ficticio', direction: 'receivable' } as const;
  const records = [
    { kind: 'partner', externalId: client, data } as const,
    ...detailRecords({ partner: client, today }),
  ];
  return { apiKey, client, records };
}

/** Publishes a set as an ERP's job does, over the contract. */
export async function publishSet(app: App, { apiKey, records }: PublishedSet): Promise<void> {
  const saldo = createSaldo({
    baseUrl: location.origin,
    auth: apiKey,
    fetch: (request) => app.fetch(request),
  });
  for await (const { record, outcome, problem } of saldo.publish(records)) {
    if (outcome === 'rejected') throw new Error(`${record.externalId}: ${JSON.stringify(problem)}`);
  }
}
