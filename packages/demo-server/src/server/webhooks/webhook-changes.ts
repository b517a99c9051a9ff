import type { NewChange } from '../operations/written-with.ts';

/** What the feed tells of an endpoint. */
export function endpointChange(
  { webhook_endpoint_id: id, revision }: { webhook_endpoint_id: string; revision: number },
  op: 'upsert' | 'delete' = 'upsert',
): NewChange {
  return { kind: 'webhook_endpoint', id, revision, op };
}
