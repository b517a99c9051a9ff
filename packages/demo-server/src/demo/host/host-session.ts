import type { SessionInput } from '@saldo/sdk/contract';
import type { App } from '../../server/app.ts';
import { featured } from '../data/partner-catalogue.ts';
import type { DemoFileContent } from '../data/demo-file.ts';

/** Who is signed in on each page of the demo; a real host takes that from its own sign-in. */
const SIGNED_IN: Readonly<Record<string, Pick<SessionInput, 'partner' | 'staff' | 'user'>>> = {
  ...Object.fromEntries(
    Object.entries(featured).map(([name, externalId]) => [
      name,
      { partner: { externalId }, user: { externalId: 'demo-user', name: 'Persona de Prueba' } },
    ]),
  ),
  staff: { staff: { sees: 'everything' }, user: { externalId: 'demo-clerk', name: 'Lucía Ejemplo' } },
};

export const SIGNED_IN_NAMES: readonly string[] = Object.keys(SIGNED_IN);

/** Mints an embed session as any host's back end would: with its API key, over the contract. Undefined for nobody of the demo. */
export async function mintHostSession(
  app: Pick<App, 'fetch'>,
  demo: DemoFileContent,
  as: string,
  origin: string,
): Promise<Response | undefined> {
  const who = Object.hasOwn(SIGNED_IN, as) ? SIGNED_IN[as] : undefined;
  if (who === undefined) return undefined;
  const input: SessionInput = { ...who, allowOrigins: [origin], ttlSeconds: 600 };
  const response = await app.fetch(
    new Request(new URL('/v1/sessions', demo.baseUrl), {
      method: 'POST',
      headers: { Authorization: `Bearer ${demo.publisher.apiKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    }),
  );
  return new Response(response.body, {
    status: response.status,
    headers: { 'Content-Type': response.headers.get('content-type') ?? '' },
  });
}
