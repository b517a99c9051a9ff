import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createSaldo } from '@saldo/sdk';
import { client } from './sample-invoice.ts';
import { Visitor } from './visitor.ts';
import { openWorld, type World } from './world.ts';

/** The browser's own line about an answer that is no success. */
const refused = /Failed to load resource: the server responded with a status of 40[13]/;
/** What a browser says of a server that is stopping, and of one that has gone. */
const unreachable =
  /Failed to load resource: (net::ERR_CONNECTION_REFUSED|the server responded with a status of 503)/;

describe('a session', () => {
  let world: World;
  before(async () => {
    world = await openWorld({ folder: 'seeded' });
  });
  after(() => world[Symbol.asyncDispose]());

  /** Ends the page's session at the server, as time would. */
  async function end({ tokens }: Visitor): Promise<void> {
    const { url, saldo } = world;
    const session = createSaldo({ baseUrl: url, auth: tokens.at(-1)!, fetch: fromOrigin(url) });
    await saldo.sessions.revoke((await session.session.get()).id);
  }

  test('that ended is renewed, and nobody notices', async () => {
    await using visitor = await Visitor.enter(world, '/client.html#documents', { expected: refused });
    await visitor.find('button', 'F001-00007644');
    assert.equal(visitor.tokens.length, 1);
    await end(visitor);
    await visitor.type('searchbox', 'Buscar', 'F001-00007640');
    await visitor.sees('1 de 1');
    assert.equal(visitor.tokens.length, 2);
    assert.deepEqual(await alerts(visitor), []);
    visitor.assertCalm();
  });

  test('that cannot be renewed is said to have ended; signing in again goes on where it was', async () => {
    await using visitor = await Visitor.enter(world, '/client.html#documents', { expected: refused });
    const { page } = visitor;
    await visitor.find('button', 'F001-00007644');
    let isSignedIn = false;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isRefused = !isSignedIn && request.url().includes('/host/session');
      void (isRefused ? request.respond({ status: 403 }) : request.continue());
    });
    await end(visitor);
    await visitor.type('searchbox', 'Buscar', 'F001-00007640');
    await visitor.sees('Entra de nuevo para continuar');
    isSignedIn = true;
    await visitor.click('button', 'Entrar de nuevo');
    await visitor.sees('1 de 1');
    assert.deepEqual(await alerts(visitor), []);
    visitor.assertCalm();
  });

  test('outlives a server that goes away and comes back, at the client and at the company', async () => {
    await using visitor = await Visitor.enter(world, '/client.html#documents', { expected: unreachable });
    await using desk = await Visitor.enter(world, '/publisher.html#changes', { expected: unreachable });
    await visitor.find('button', 'F001-00007644');
    await desk.sees('En vivo');
    await world.outage(async () => {
      await visitor.type('searchbox', 'Buscar', 'F001-00007640');
      await visitor.sees('No hay conexión con el servidor.');
      await visitor.find('button', 'F001-00007644');
      await desk.sees('Sin conexión');
      await desk.find('link', 'R-000035');
    });
    for (const { page } of [visitor, desk])
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await visitor.sees('1 de 1');
    await desk.sees('En vivo');
    // What happens from here on reaches the company's page by itself, by the events that it follows.
    const { id: partnerId } = await world.saldo.partners.getByExternalId(client);
    const message = { text: '¿Siguen ahí?' };
    const subject = 'Después de la pausa';
    await world.saldo.threads.create({ partnerId, about: { kind: 'account' }, subject, message });
    await desk.find('link', subject);
    const followed = desk.requests.filter((request) => new URL(request.url()).pathname === '/v1/events');
    assert.ok(followed.length > 1);
    assert.deepEqual([await alerts(visitor), await alerts(desk)], [[], []]);
    visitor.assertCalm();
    desk.assertCalm();
  });
});

/** What the pages and the elements say went wrong. */
async function alerts({ page }: Visitor): Promise<string[]> {
  const shown = await page.$$('>>> [role="alert"]');
  const texts = shown.map(async (alert) => {
    const isVisible = await alert.isVisible();
    return isVisible ? alert.evaluate((element) => element.textContent.trim()) : '';
  });
  return (await Promise.all(texts)).filter(Boolean);
}

/** Sends the origin that a browser would: a session's token is good for its pages only. */
const fromOrigin =
  (origin: string): typeof fetch =>
  (input, init) => {
    const request = new Request(input, init);
    request.headers.set('Origin', origin);
    return fetch(request);
  };
