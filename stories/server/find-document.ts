import type { DocumentTypeInput } from '@saldo/sdk/contract';
import { createSaldo } from '@saldo/sdk';
import { server } from './running-server.ts';
import type { StoryPartner } from './story-parameters.ts';

/** The id of a partner's first document of a type. */
export async function findDocument(as: StoryPartner, type: DocumentTypeInput): Promise<string> {
  const { token } = await (await server).mintSession(as, undefined);
  const saldo = createSaldo({ baseUrl: location.origin, auth: token });
  const { data } = await saldo.documents.list({ type: [type], limit: 1 });
  return data[0]?.id ?? '';
}
