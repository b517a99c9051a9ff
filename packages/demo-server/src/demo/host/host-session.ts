import type { App } from '../../server/app.ts';
import type { DemoFileContent } from '../data/demo-file.ts';

/** Mints an embed session as any host's back end would: with its API key, over the contract. */
export async function mintHostSession(
  app: Pick<App, 'fetch'>,
  demo: DemoFileContent,
  externalId: string,
  origin: string,
): Promise<Response> {
  const response = await app.fetch(
    new Request(new URL('/v1/sessions', demo.baseUrl), {
      method: 'POST',
      headers: { Authorization: `Bearer ${demo.publisher.apiKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        partner: { externalId },
        user: { externalId: 'demo-user', name: 'Persona de Prueba' },
        allowOrigins: [origin],
        ttlSeconds: 600,
      }),
    }),
  );
  return new Response(response.body, {
    status: response.status,
    headers: { 'Content-Type': response.headers.get('content-type') ?? '' },
  });
}
