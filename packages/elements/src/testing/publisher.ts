import type { Saldo } from '@saldo/sdk';
import type { PublisherInput, SessionInput } from '@saldo/sdk/contract';
import { publisherAt } from './past-client.ts';
import { sampleSession } from './sample-session.ts';

/** A publisher of the contract server that a test has for itself. */
export interface Publisher {
  readonly apiKey: string;
  readonly saldo: Saldo;
}

/** Adds a publisher with the settings of the samples. */
export async function openPublisher(change: Partial<PublisherInput> = {}): Promise<Publisher> {
  const { id: _, ...settings } = sampleSession.publisher;
  const response = await fetch('/back-end/publishers', {
    method: 'POST',
    body: JSON.stringify({ ...settings, ...change }),
  });
  const { apiKey } = (await response.json()) as { apiKey: string };
  return { apiKey, saldo: publisherAt(apiKey) };
}

/** Ana's session of the one partner that there is. */
export function sessionOf(components?: SessionInput['components']): SessionInput {
  return {
    partner: { externalId: sampleSession.partner.externalId },
    user: sampleSession.user,
    allowOrigins: [location.origin],
    ...(components && { components }),
  };
}

/** Carla's session, who sees everything on the publisher's side. */
export function staffSessionOf(components?: SessionInput['components']): SessionInput {
  return {
    staff: { sees: 'everything' },
    user: { externalId: 'carla', name: 'Carla Cobranza' },
    allowOrigins: [location.origin],
    ...(components && { components }),
  };
}

/** Everything may be seen, nothing written. */
export const reading: NonNullable<SessionInput['components']> = {
  statement: { enabled: true },
  invoiceList: { enabled: true },
  paymentReport: { enabled: true, features: { write: false } },
  queryThread: { enabled: true, features: { write: false } },
  pdfViewer: { enabled: true },
};
