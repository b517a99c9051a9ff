import { createSaldo } from '../create-saldo.ts';
import type { PublishRecord, PublishRequest, PublishResult } from '../generated/contract.ts';
import type { PublishedRecord } from '../publish/publish-batch.ts';
import type { PublishRun } from '../publish/publish.ts';
import { json, scriptedFetch, type Answer } from './scripted-fetch.ts';
import { virtualTime } from './virtual-time.ts';

/** A partner to publish. */
export function partner(externalId: string, name = 'Ficticio'): PublishRecord {
  return { kind: 'partner', externalId, data: { name, direction: 'receivable' } };
}

/** Partners C-0, C-1 … */
export function partners(count: number): PublishRecord[] {
  return Array.from({ length: count }, (_, index) => partner(`C-${index}`));
}

/** Answers every record as created, but for ids that begin with `bad`. */
export async function accept(request: Request): Promise<Response> {
  const { records } = (await request.json()) as PublishRequest;
  const results = records.map(({ kind, externalId }, index): PublishResult => {
    const outcome = externalId.startsWith('bad') ? 'rejected' : 'created';
    return { index, kind, externalId, outcome };
  });
  return json({ results, summary: {} });
}

/** A client whose requests are answered in order; `sizes` tells how many records each of them had. */
export function publishingClient(...answers: Answer[]) {
  const script = scriptedFetch(...answers);
  const retry = { ...virtualTime(), maxAttempts: 3 };
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch: script.fetch, retry });
  const sizes = () =>
    Promise.all(
      script.requests.map(
        async (request) => ((await request.clone().json()) as PublishRequest).records.length,
      ),
    );
  return { saldo, sizes, requests: script.requests };
}

/** Runs to the end. */
export async function collect<R extends PublishRecord>(run: PublishRun<R>): Promise<PublishedRecord<R>[]> {
  const results: PublishedRecord<R>[] = [];
  for await (const result of run) results.push(result);
  return results;
}
