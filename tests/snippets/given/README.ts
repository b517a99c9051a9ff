import { createSaldo } from '@saldo/sdk';
import type { Change, PublishRecord } from '@saldo/sdk/contract';

export { createSaldo };
export const baseUrl = process.env['SALDO_URL']!;
export const apiKey = process.env['SALDO_API_KEY']!;

export function* invoicesOfTheErp(): Generator<PublishRecord> {
  const data = { name: 'Ferretería Ficticia', direction: 'receivable' } as const;
  yield { kind: 'partner', externalId: 'C-0007', data };
}

export const lastCursor = (): Promise<string | undefined> => Promise.resolve(undefined);
export const keepCursor = (_cursor: string): Promise<void> => Promise.resolve();

export function handle({ kind, id }: Change): Promise<void> {
  console.log(kind, id);
  return Promise.resolve();
}
