import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ext } from '@saldo/sdk';
import type { Session, UserInput } from '@saldo/sdk/contract';
import type { ElementHandle } from 'puppeteer-core';
import { temporaryFolder } from '../../packages/sdk/src/cli/testing/temporary-folder.ts';
import { freePort } from '../../scripts/process/free-port.ts';
import {
  openProviderProcess,
  type ProviderProcess,
} from '../../packages/demo-server/src/server/openid/testing/open-provider-process.ts';
import { identified, ubl } from '../../packages/sdk/src/import/testing/invoice-xml.ts';
import { assertAccessible } from './check-axe.ts';
import { Visitor } from './visitor.ts';
import { openWorld, type World } from './world.ts';

const passphrase = 'cuatro caballos sin grapa';
/** The portal, as a provider knows it. */
const client = { client_id: 'saldo', client_secret: 'a secret of the journeys' };
/** The browser says so of each answer that refuses. */
const refused = { expected: /status of 4(01|29)/ };

describe("the portal's pages", () => {
  let world: World;
  let provider: ProviderProcess;
  before(async () => {
    const port = await freePort();
    provider = await openProviderProcess({
      clients: [{ ...client, redirect_uris: [`http://127.0.0.1:${port}/portal/staff.html`] }],
    });
    const env = { SALDO_PROVIDER_HOSTS: provider.issuer, SALDO_PROVIDER_HOSTS_PRIVATE: 'on' };
    world = await openWorld({ folder: 'seeded', port, env });
  });
  after(async () => {
    await world[Symbol.asyncDispose]();
    await provider[Symbol.asyncDispose]();
  });

  /** Somebody with an activation that the publisher has issued. */
  async function invited(login: string, partners: readonly string[], change: Partial<UserInput> = {}) {
    const user = await world.saldo.users.create({
      login,
      name: 'Ana Ficticia',
      side: 'partner',
      ...(partners.length > 0 && { partners: partners.map((externalId) => ({ externalId })) }),
      ...change,
    });
    const { secret } = await world.saldo.users.issueActivation(user.id);
    return { login, secret };
  }
  const portal = (page: string, rest = '') =>
    `/portal/${page}?publisher=${world.demo.publisher.id}&lang=es-PE${rest}`;

  async function enter(
    visitor: Visitor,
    { login, secret }: { login: string; secret: string },
  ): Promise<void> {
    await visitor.type('textbox', 'Usuario', login);
    await visitor.type('textbox', 'Contraseña', secret);
    await visitor.click('button', 'Entrar');
  }

  async function activate(visitor: Visitor, who: { login: string; secret: string }): Promise<void> {
    await enter(visitor, who);
    await visitor.sees('Crea tu contraseña');
    await visitor.type('textbox', 'Contraseña nueva', passphrase);
    await visitor.page.keyboard.press('Enter');
  }

  test('let a client in with an issued secret, who has to change it, sees only their own, and switches', async () => {
    const who = await invited('ana@tornillo.example', ['CLI-001', 'CLI-003']);
    await using visitor = await Visitor.enter(world, portal('clients.html'), refused);
    const { page } = visitor;
    await visitor.sees('Distribuidora Cordillera Ficticia');
    await assertAccessible(page);
    await activate(visitor, who);
    await visitor.sees('Bodega Doña Nadie E.I.R.L.');
    await visitor.find('heading', 'Próximos vencimientos');
    await visitor.click('link', 'Comprobantes');
    await visitor.find('searchbox', 'Buscar');
    assert.match(page.url(), /#\/documents$/);
    await assertAccessible(page);
    await page.reload();
    await visitor.find('searchbox', 'Buscar');
    await visitor.click('button', 'Cuenta de Ana Ficticia');
    await visitor.click('button', 'Ferretería El Tornillo Ficticio S.A.C.');
    await page.waitForFunction(() =>
      document
        .querySelector('saldo-client-portal')!
        .shadowRoot!.querySelector('.partner')!
        .textContent!.includes('El Tornillo'),
    );
    assert.equal(await page.$('>>> ::-p-text(Doña Nadie)'), null);
    await visitor.click('button', 'Cuenta de Ana Ficticia');
    await visitor.click('button', 'Cerrar sesión');
    await visitor.sees('La sesión está cerrada.');
    visitor.assertCalm();
  });

  test('show a supplier a scheduled payment with what it covers, and a certificate to download', async () => {
    const who = await invited('pedro@aceros.example', ['PRV-001']);
    await using visitor = await Visitor.enter(world, portal('clients.html'), refused);
    const { page } = visitor;
    await activate(visitor, who);
    // Only a supplier: their page is the other one.
    await visitor.find('link', 'Pagos programados');
    assert.match(page.url(), /suppliers\.html/);
    await visitor.click('link', 'Pagos programados');
    await page.locator('>>> saldo-payment-list >>> summary').click();
    await visitor.sees('Qué cubrirá');
    await visitor.click('link', 'Comprobantes de retención');
    await visitor.find('button', 'Descargar R001-00000849.pdf').catch(() => undefined);
    const file = await page.waitForSelector('>>> [part~="file"]', { visible: true });
    const arrives = page.waitForResponse((response) => response.url().includes('/v1/file-contents/'));
    await file!.click();
    assert.equal((await arrives).status(), 200);
    await assertAccessible(page);
    visitor.assertCalm();
  });

  test('lead who has forgotten the password to a person', async () => {
    await using visitor = await Visitor.enter(world, portal('clients.html'), refused);
    await visitor.click('button', '¿Olvidaste tu contraseña?');
    await visitor.sees('cobranzas@cordillera.example');
    await assertAccessible(visitor.page);
    visitor.assertCalm();
  });

  test('let the company’s own people in at another entrance, and nobody else', async () => {
    const clerk = await invited('lucia@cordillera.example', [], {
      name: 'Lucía Ejemplo',
      side: 'staff',
      role: 'approver',
      sight: { sees: 'everything' },
    });
    const client = await invited('rosa@tornillo.example', ['CLI-001']);
    await using visitor = await Visitor.enter(world, portal('staff.html'), refused);
    await enter(visitor, client);
    await visitor.sees('El usuario o la contraseña no son correctos.');
    await visitor.page.reload();
    await activate(visitor, clerk);
    await visitor.find('link', 'Consultas');
    assert.equal(await visitor.page.$eval('a[href="#users"]', (link) => link.checkVisibility()), false);
    await assertAccessible(visitor.page);
    visitor.assertCalm();
  });

  test('let an administrator add a colleague, and show the activation once', async () => {
    const administrator = await invited('ines@cordillera.example', [], {
      name: 'Inés Ejemplo',
      side: 'staff',
      role: 'administrator',
      sight: { sees: 'everything' },
    });
    await using visitor = await Visitor.enter(world, portal('staff.html'), refused);
    await activate(visitor, administrator);
    await visitor.click('link', 'Usuarios');
    await visitor.click('button', 'Agregar usuario');
    await visitor.click('radio', 'Personal');
    await visitor.type('textbox', 'Nombre', 'Nora Ejemplo');
    await visitor.type('textbox', 'Usuario', 'nora@cordillera.example');
    await visitor.click('button', 'Agregar y emitir activación');
    await visitor.find('button', 'Ya la entregué');
    await assertAccessible(visitor.page);
    const [user] = (await world.saldo.users.list({ q: 'nora@' })).data;
    assert.deepEqual([user?.status, user?.rights], ['invited', ['view']]);
    visitor.assertCalm();
  });

  test('let a clerk upload a folder of e-invoices, and the client sees what was published', async () => {
    const clerk = await invited('carla@cordillera.example', [], {
      name: 'Carla Ejemplo',
      side: 'staff',
      role: 'clerk',
      sight: { sees: 'everything' },
    });
    const buyer = await invited('ines@tornillo.example', ['CLI-001']);
    const { taxId: own = '', name } = await world.saldo.publisher.get();
    const partner = await world.saldo.partners.get(ext('CLI-001'));
    await using folder = await temporaryFolder(
      Object.fromEntries(
        ['F900-1', 'F900-2'].map((id) => [
          `${id}.xml`,
          ubl({ id, supplier: identified(own, name), customer: identified(partner.taxId!, partner.name) }),
        ]),
      ),
    );
    await using visitor = await Visitor.enter(world, portal('staff.html'), refused);
    const { page } = visitor;
    await activate(visitor, clerk);
    await visitor.click('link', 'Subir archivos');
    const chooser = await page.waitForSelector('>>> saldo-publish-files >>> input[type="file"]');
    await (chooser as ElementHandle<HTMLInputElement>).uploadFile(
      ...['F900-1', 'F900-2'].map((id) => join(folder.path, `${id}.xml`)),
    );
    await visitor.sees('Qué pasaría al publicar');
    await visitor.sees('Nuevos: 2');
    await assertAccessible(page);
    const before = await world.saldo.documents.list({ q: 'F900-1' });
    assert.equal(before.data.length, 0);
    await visitor.click('button', 'Publicar 2 registros');
    await visitor.find('button', 'Abrir F900-2');
    visitor.assertCalm();

    await using client = await Visitor.enter(world, portal('clients.html', '#/documents'), refused);
    await activate(client, buyer);
    await client.type('searchbox', 'Buscar', 'F900-1');
    await client.sees('F900-1');
    client.assertCalm();
  });

  test('let a client add a passkey after the first password, come back with it alone, and replace it', async () => {
    const who = await invited('pia@tornillo.example', ['CLI-001']);
    // Passkeys are of a host name, which an address is not.
    const named = { ...world, url: world.url.replace('127.0.0.1', 'localhost') };
    await world.saldo.signInPolicy.put({ secondFactor: 'required' });
    try {
      await using visitor = await Visitor.enter(named, portal('clients.html'), refused);
      const { page } = visitor;
      const authenticator = await page.createCDPSession();
      await authenticator.send('WebAuthn.enable');
      await authenticator.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
        },
      });
      await activate(visitor, who);
      await visitor.sees('Protege tu acceso');
      await visitor.click('button', 'Usar este dispositivo (llave de acceso)');
      await visitor.sees('Guarda estos códigos');
      await assertAccessible(page);
      await visitor.click('button', 'Ya los guardé');
      await visitor.find('heading', 'Próximos vencimientos');
      await visitor.click('button', 'Cuenta de Ana Ficticia');
      await visitor.click('button', 'Cerrar sesión');
      await visitor.sees('La sesión está cerrada.');
      await visitor.click('button', 'Usar una llave de acceso');
      await visitor.find('heading', 'Próximos vencimientos');

      await world.saldo.signInPolicy.put({ secondFactor: 'optional' });
      await visitor.click('button', 'Cuenta de Ana Ficticia');
      await visitor.click('button', 'Segundos factores');
      await visitor.click('button', 'Quitar: Este dispositivo');
      await visitor.type('textbox', 'Contraseña actual', passphrase);
      // Without a code, the passkey itself is the proof.
      await visitor.click('button', 'Quitar');
      await visitor.click('button', 'Agregar una llave de acceso de este dispositivo');
      await visitor.type('textbox', 'Contraseña actual', passphrase);
      await visitor.click('button', 'Confirmar');
      await visitor.sees('Guarda estos códigos');
      await visitor.click('button', 'Ya los guardé');
      await visitor.find('button', 'Quitar: Este dispositivo');
      await assertAccessible(page);
      visitor.assertCalm();
    } finally {
      await world.saldo.signInPolicy.put({ secondFactor: 'optional' });
    }
  });

  test('let a clerk in through an OpenID provider, with what the role permits and no more', async () => {
    const login = 'olga@cordillera.example';
    const clerk = { side: 'staff', role: 'collector', sight: { sees: 'everything' } } as const;
    await world.saldo.users.create({ login, name: 'Olga Ejemplo', ...clerk });
    await world.saldo.providers.create({
      label: 'Cuenta Cordillera',
      issuer: provider.issuer,
      clientId: client.client_id,
      clientSecret: client.client_secret,
      entrance: 'staff',
    });
    // The provider's own pages are not the portal's.
    const there = new RegExp(`status of 401|${provider.issuer}`);
    await using visitor = await Visitor.enter(world, portal('staff.html'), { expected: there });
    const { page } = visitor;
    await visitor.click('button', 'Iniciar sesión con Cuenta Cordillera');
    await page.waitForSelector('input[name="login"]');
    await page.type('input[name="login"]', login);
    await page.type('input[name="password"]', 'of no importance');
    const told = page.waitForResponse(
      (response) => response.url().endsWith('/v1/session') && response.status() === 200,
    );
    await page.keyboard.press('Enter');
    const consent = await page.waitForSelector('button[autofocus]');
    await consent!.click();
    const { operations, actor } = (await (await told).json()) as Session;
    assert.deepEqual([actor.kind, actor.name], ['staff', 'Olga Ejemplo']);
    assert.deepEqual(
      ['listPaymentReports', 'createThread', 'reviewPaymentReport', 'publish', 'listUsers'].filter((one) =>
        operations.includes(one),
      ),
      ['listPaymentReports', 'createThread'],
    );
    assert.ok(!page.url().includes('code='), 'nothing of the provider stays in the address');
    await visitor.click('link', 'Subir archivos');
    await visitor.sees('Publicar a mano no está entre tus permisos');
    visitor.assertCalm();
  });
});
