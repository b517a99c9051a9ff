import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { createSaldo } from '@saldo/sdk';
import type { User } from '@saldo/sdk/contract';
import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import { openPage, ShadowPage } from '../testing/shadow-page.ts';
import { openAsStaff } from '../testing/staff-sign-in.ts';
import { strictPage } from '../testing/strict-page.ts';
import { totpCode } from '../testing/totp-code.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoUserAdmin } from './user-admin.element.ts';
import type { UserChangedEvent } from './user-admin.events.ts';
import './user-admin.ts';

const script = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
const path = '/v1/users';

describe('<saldo-user-admin>', function () {
  this.timeout(60_000);
  let server: ContractServer;
  let contact: User;
  before(async () => {
    server = await openAsStaff('administrator');
    const { users } = server.account.publisher;
    const partners = (await server.account.publisher.partners.list()).data;
    contact = await users.create({
      login: 'ana@tornillo.example',
      name: 'Ana Ficticia',
      side: 'partner',
      partners: [{ id: partners[0]!.id }],
    });
  });
  afterEach(() => server.recover(path));

  const open = (properties: Partial<SaldoUserAdmin> = {}) => openPage('saldo-user-admin', server, properties);
  const userOf = async (login: string) =>
    (await server.account.publisher.users.list({ q: login })).data.find((user) => user.login === login);

  it('is for who has signed in and may administer', async () => {
    for (const other of [
      await openAsStaff('clerk'),
      await openServer({ side: 'publisher', documents: [] }),
    ]) {
      const page = await openPage('saldo-user-admin', other);
      await page.shows('Los usuarios no están entre tus permisos');
      expect(other.received(path)).to.have.length(0);
      await expect(page.element).to.be.accessible();
    }
  });

  it('holds the place of what comes, says what failed, and recovers', async () => {
    const release = server.hold(path);
    const waiting = await open();
    await waitUntil(() => waiting.root.querySelector('table')?.getAttribute('aria-busy') === 'true');
    await expect(waiting.element).to.be.accessible();
    release();
    await waiting.shows('Ana Ficticia');
    server.fail(path, 500);
    const page = await open();
    await page.shows('req-test-1');
    await expect(page.element).to.be.accessible();
    server.recover(path);
    await page.press('Reintentar');
    await page.shows('Ana Ficticia');
  });

  it('finds people by name, by side and by state', async () => {
    const page = await open();
    await page.shows('Carla Ficticia');
    await page.type('Buscar usuarios', 'tornillo');
    await waitUntil(() => !page.text.includes('Carla Ficticia'));
    await page.type('Buscar usuarios', 'nadie así');
    await page.shows('Busca otra cosa');
    await expect(page.element).to.be.accessible();
    await page.press('Quitar filtros');
    await page.shows('Carla Ficticia');
    await page.type('Quiénes', 'staff');
    await waitUntil(() => !page.text.includes('Ana Ficticia'));
    await page.type('Quiénes', '');
    await page.type('Estado', 'invited');
    await page.shows('Ana Ficticia');
    await waitUntil(() => !page.text.includes('Carla Ficticia'));
  });

  it('adds a contact by keyboard and shows the activation this once', async () => {
    const page = await open();
    await page.shows('Ana Ficticia');
    page.button('Agregar usuario').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('Usuario nuevo');
    await waitUntil(() => page.focused === 'Nombre', `the focus at ${page.focused}`);
    await sendKeys({ press: 'Enter' });
    await page.shows('Ingresa un nombre.');
    expect(page.text).to.contain('Elige al menos un cliente o proveedor.');
    await expect(page.element).to.be.accessible();
    await sendKeys({ type: 'Berta Ficticia' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'ana@tornillo.example' });
    page.field('Actúa por').focus();
    await sendKeys({ type: contact.partners[0]!.externalId });
    await waitUntil(() => page.root.querySelector('.found button') !== null, 'what is found');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.hasButton(`Quitar ${contact.partners[0]!.name}`));
    await expect(page.element).to.be.accessible();
    page.button('Agregar y emitir activación').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('Otra persona tiene este usuario.');
    expect(page.focused).to.equal('Usuario');
    await page.type('Usuario', 'berta@tornillo.example');
    const told = oneEvent(page.element, 'saldo-user-changed');
    await page.press('Agregar y emitir activación');
    const { user } = (await told) as unknown as UserChangedEvent;
    expect(user.partners.map(({ id }) => id)).to.deep.equal([contact.partners[0]!.id]);
    await page.shows(/[A-Z0-9]{4}(-[A-Z0-9]{4}){4}/);
    await waitUntil(() => page.focused === 'Activación');
    await expect(page.element).to.be.accessible();
    await page.press('Ya la entregué');
    expect(page.text).not.to.match(/[A-Z0-9]{4}(-[A-Z0-9]{4}){4}/);
    await page.shows('Vale hasta el');
  });

  it('adds staff by role, and says which right and which sight do not go together', async () => {
    const page = await open();
    await page.shows('Ana Ficticia');
    await page.press('Agregar usuario');
    page.root.querySelector<HTMLInputElement>('input[value="staff"]')!.click();
    await page.type('Nombre', 'Diego Ficticio');
    await page.type('Usuario', 'diego');
    await page.type('Rol', 'clerk');
    page.field('Responder reportes de pago').click();
    page.field('Escribir a clientes').click();
    page.field('Solo algunos').click();
    await page.element.updateComplete;
    await page.press('Agregar y emitir activación');
    await page.shows('Quien publica a mano o administra ve a todos');
    await expect(page.element).to.be.accessible();
    page.field('Todos los clientes').click();
    await page.element.updateComplete;
    await page.press('Agregar y emitir activación');
    await page.shows('Activación');
    const user = await userOf('diego');
    expect([user!.role, user!.addedRights, user!.removedRights]).to.deep.equal([
      'clerk',
      ['approve'],
      ['send'],
    ]);
  });

  it('asks before it ends somebody’s access, and then does it', async () => {
    const page = await open({ userId: contact.id });
    await waitUntil(() => page.hasButton('Emitir activación'));
    await page.press('Emitir activación');
    await page.shows('Ya la entregué');
    await page.press('Ya la entregué');
    await waitUntil(() => page.hasButton('Nueva activación'));
    await page.press('Nueva activación');
    await page.shows('se cierra su sesión en todas partes');
    await page.press('Cancelar');
    expect(page.text).not.to.contain('Ya la entregué');
    await page.press('Desactivar');
    await page.shows('¿Desactivar a Ana Ficticia?');
    expect(page.focused).to.contain('¿Desactivar');
    expect((await userOf(contact.login))!.status).not.to.equal('disabled');
    await expect(page.element).to.be.accessible();
    await page.press('Desactivar');
    await waitUntil(() => page.hasButton('Activar'));
    expect((await userOf(contact.login))!.status).to.equal('disabled');
    await page.press('Activar');
    await waitUntil(() => page.hasButton('Desactivar'));
    expect((await userOf(contact.login))!.status).to.equal('invited');
  });

  it('edits, and does not overwrite unseen what somebody else has changed', async () => {
    const { users } = server.account.publisher;
    const user = await users.create({
      login: 'eva@tornillo.example',
      name: 'Eva Ficticia',
      side: 'partner',
      partners: [{ id: contact.partners[0]!.id }],
    });
    const page = await open({ userId: user.id });
    await waitUntil(() => page.hasButton('Editar'));
    await page.press('Editar');
    await page.type('Nombre', 'Eva Ejemplo');
    await users.put(user, { ...inputOf(user), email: 'eva@tornillo.example' });
    await page.press('Guardar');
    await page.shows('Alguien más cambió a este usuario mientras tanto');
    expect(page.field('Nombre').value).to.equal('Eva Ejemplo');
    await page.press('Guardar');
    await page.shows('Último ingreso');
    await waitUntil(() => !page.root.querySelector('form'));
    expect((await userOf(user.login))!.name).to.equal('Eva Ejemplo');
  });

  it('keeps clients who are gone where the user is saved, and shows that they are', async () => {
    const { users, partners } = server.account.publisher;
    const [id] = contact.partners.map((one) => one.id);
    await partners.put('C-GONE', { name: 'Ficticia que se va', direction: 'receivable' });
    const { id: goneId } = await partners.getByExternalId('C-GONE');
    const user = await users.create({
      login: 'gala@tornillo.example',
      name: 'Gala Ficticia',
      side: 'partner',
      partners: [{ id: id! }, { id: goneId }],
    });
    await partners.delete('C-GONE');
    const page = await open({ userId: user.id });
    await page.shows('1 que ya no existe');
    await page.press('Editar');
    await page.shows('Ya no existe');
    await expect(page.element).to.be.accessible();
    await page.type('Nombre', 'Gala Ejemplo');
    await page.press('Guardar');
    await waitUntil(() => !page.root.querySelector('form'));
    const saved = await users.get(user.id);
    expect([saved.name, saved.gonePartners]).to.deep.equal(['Gala Ejemplo', [goneId]]);
    await page.press('Editar');
    await page.press(`Quitar ${goneId}`);
    await page.press('Guardar');
    await waitUntil(() => !page.root.querySelector('form'));
    expect((await users.get(user.id)).gonePartners).to.equal(undefined);
  });

  it('keeps a role and rights that it does not know, under their own names', async () => {
    const user = await server.account.publisher.users.create({
      login: 'futuro',
      name: 'Fabio Ficticio',
      side: 'staff',
      role: 'viewer',
      sight: { sees: 'everything' },
    });
    const later: Partial<User> = {
      role: 'night_watch',
      rights: ['view', 'lock_doors', 'ring'],
      addedRights: ['ring'],
      removedRights: ['whistle'],
    };
    server.alter<{ data: User[] }>(`GET ${path}`, ({ data, ...page }) => ({
      ...page,
      data: data.map((one) => (one.id === user.id ? { ...one, ...later } : one)),
    }));
    const own = `${path}/${user.id}`;
    // The server of today refuses what it does not know.
    server.fail(`PUT ${own}`, 503);
    const page = await open({ userId: user.id });
    await page.shows('night watch');
    await page.press('Editar');
    expect(page.field('Rol').value).to.equal('night_watch');
    expect(page.field('lock doors').checked && !page.field('whistle').checked).to.equal(true);
    await page.type('Nombre', 'Fabio Ejemplo');
    page.field('Escribir a clientes').click();
    await page.press('Guardar');
    await waitUntil(() => server.received(own, 'PUT').length > 0);
    const { role, addedRights, removedRights } = server.received(own, 'PUT')[0]!.body as User;
    expect({ role, addedRights, removedRights }).to.deep.equal({
      role: 'night_watch',
      addedRights: ['send', 'ring'],
      removedRights: ['whistle'],
    });
    server.alter(`GET ${path}`, (body) => body).recover(`PUT ${own}`);
  });

  it('takes codes, and says why, from who may administer and see no records', async () => {
    const blind = await openAsStaff('administrator', { documents: [] }, { removedRights: ['view'] });
    const { users, partners } = blind.account.publisher;
    const [first] = (await partners.list()).data;
    await partners.put('C-2', { name: 'Segunda Ficticia', direction: 'receivable' });
    const user = await users.create({
      login: 'berta',
      name: 'Berta Ficticia',
      side: 'partner',
      partners: [{ id: first!.id }],
    });
    const page = await openPage('saldo-user-admin', blind, { userId: user.id });
    await waitUntil(() => page.hasButton('Editar'));
    await page.press('Editar');
    await page.shows('Para buscar hace falta el permiso de ver registros');
    page.field('Actúa por').focus();
    await sendKeys({ type: 'C-9' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.hasButton('Quitar C-9'));
    await expect(page.element).to.be.accessible();
    await page.press('Guardar');
    await page.shows('Ningún cliente o proveedor tiene uno de estos códigos.');
    await page.press('Quitar C-9');
    await page.type('Actúa por', 'C-2');
    await page.press('Guardar');
    await waitUntil(() => !page.root.querySelector('form'));
    const named = (await users.get(user.id)).partners.map(({ externalId }) => externalId);
    expect(named.toSorted()).to.deep.equal([first!.externalId, 'C-2'].toSorted());
    expect(blind.received('/v1/partners')).to.have.length(0);
  });

  it('removes the second factors of who has lost them, and signs them out', async () => {
    const { users, publisher } = server.account.publisher;
    const login = 'teo@tornillo.example';
    const user = await users.create({
      login,
      name: 'Teo Ficticio',
      side: 'partner',
      partners: contact.partners.map(({ id }) => ({ id })),
    });
    const { secret } = await users.issueActivation(user.id);
    const { id } = await publisher.get();
    const at = (auth: string | null) => createSaldo({ baseUrl: location.origin, auth });
    const password = 'cuatro caballos sin grapa';
    const signIn = (word: string) =>
      at(null).entrance.signIn(id, { login, password: word, entrance: 'partner' });
    const teo = at((await signIn(secret)).token);
    await teo.signIn.changePassword({ password });
    const { expiresAt } = await teo.signIn.get();
    const { secret: shared } = await teo.factors.enrolTotp({ password });
    // The server's clock stands; a sign-in lasts twelve hours.
    const code = await totpCode(shared, Date.parse(expiresAt) - 12 * 60 * 60 * 1000);
    await teo.factors.confirmTotp({ code });
    expect((await signIn(password)).next).to.equal('second-factor');

    const page = await open({ userId: user.id });
    await waitUntil(() => page.hasButton('Quitar segundos factores'));
    await page.press('Quitar segundos factores');
    await page.shows('La contraseña se mantiene.');
    expect(page.focused).to.contain('¿Quitar los segundos factores de Teo');
    await expect(page.element).to.be.accessible();
    await page.press('Quitar segundos factores');
    await page.shows('Se quitaron los segundos factores de Teo Ficticio.');
    await waitUntil(() => page.focused === 'Teo Ficticio', `the focus at ${page.focused}`);
    expect((await signIn(password)).next).to.equal(undefined);
    const status = await teo.signIn.get().catch((error: { status?: number }) => error.status);
    expect(status).to.equal(401);
  });

  it('lets nobody shut themselves out', async () => {
    const own = (await server.account.publisher.users.list({ side: 'staff' })).data.find(
      ({ role }) => role === 'administrator',
    )!;
    const page = await open({ userId: own.id });
    await page.shows('otro administrador');
    for (const none of ['Desactivar', 'Restablecer acceso', 'Quitar segundos factores'])
      expect(page.hasButton(none), none).to.equal(false);
    await page.press('Editar');
    await page.type('Rol', 'viewer');
    await page.press('Guardar');
    await page.shows('No puedes quitarte esto.');
    expect(page.focused).to.equal('Rol');
    await expect(page.element).to.be.accessible();
  });

  it('fits where it is narrow, one thing at a time', async () => {
    const page = await open();
    await page.shows('Ana Ficticia');
    for (const width of [320, 720, 1280]) {
      await setViewport({ width, height: 800 });
      await page.press('Agregar usuario');
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await page.press('Cancelar');
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    }
  });

  it('lists more than one page, each user once', async () => {
    const { users } = server.account.publisher;
    const many = Array.from({ length: 30 }, (_, at) => `zz-${String(at).padStart(2, '0')}`);
    await Promise.all(
      many.map((login) =>
        users.create({ login, name: login, side: 'staff', role: 'viewer', sight: { sees: 'everything' } }),
      ),
    );
    const page = await open();
    await page.type('Buscar usuarios', 'zz-');
    const shown = () =>
      [...page.root.querySelectorAll<HTMLElement>('[part="user"]')].map((one) => one.innerText);
    await waitUntil(() => shown()[0] === 'zz-00');
    expect(shown()).to.deep.equal(many.slice(0, 25));
    page.button('Ver más').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => shown().length > 25);
    expect(shown()).to.deep.equal(many);
    expect(page.hasButton('Ver más')).to.equal(false);
  });

  it('shows hostile text under a strict policy without anything to refuse', async () => {
    const user = await server.account.publisher.users.create({
      login: 'hostil',
      name: script,
      side: 'staff',
      role: 'viewer',
      sight: { sees: 'everything' },
    });
    const strict = await strictPage(
      await fixture(html`<div></div>`),
      '/packages/elements/src/user-admin/user-admin.ts',
    );
    const element = strict.document.createElement('saldo-user-admin');
    Object.assign(element, { locale: 'es-PE', client: clientOf(server), userId: user.id });
    strict.document.body.append(element);
    const page = new ShadowPage(element);
    await page.shows(script);
    await page.press('Editar');
    await page.shows('Guardar');
    expect(page.root.querySelectorAll('img, script, [style]')).to.have.length(0);
    expect(strict.violations).to.deep.equal([]);
  });
});

function inputOf({ login, name, partners }: User) {
  return { login, name, side: 'partner' as const, partners: partners.map(({ id }) => ({ id })) };
}
