import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../account-menu/account-menu.ts';
import '../provider/provider.ts';
import type { SaldoProvider } from '../provider/provider.element.ts';
import { FaultyLine } from '../testing/faulty-line.ts';
import { openPortalPublisher, type PortalPublisher } from '../testing/portal-publisher.ts';
import { SessionReader } from '../testing/session-reader.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoSignIn } from './sign-in.element.ts';
import './sign-in.ts';

customElements.define('saldo-test-inside', SessionReader);

const wait = { timeout: 8000 };
const passphrase = 'cuatro caballos sin grapa';
const another = 'siete nubes de cobre azul';

describe('<saldo-sign-in>', () => {
  let portal: PortalPublisher;
  const pageFetch = window.fetch;
  let line: FaultyLine;
  before(async function () {
    // The first test of a run waits until the database is there.
    this.timeout(60_000);
    portal = await openPortalPublisher();
  });
  beforeEach(() => {
    sessionStorage.clear();
    line = new FaultyLine();
    window.fetch = line.fetch;
  });
  afterEach(() => {
    window.fetch = pageFetch;
    sessionStorage.clear();
  });

  const open = async (publisher = portal.id) => {
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url=${location.origin} publisher=${publisher} locale="es-PE">
        <saldo-sign-in
          ><saldo-account-menu></saldo-account-menu><saldo-test-inside></saldo-test-inside
        ></saldo-sign-in>
      </saldo-provider>`,
    );
    const element = provider.querySelector('saldo-sign-in') as SaldoSignIn;
    const root = () => element.shadowRoot!;
    const page = {
      provider,
      element,
      root,
      inside: provider.querySelector('saldo-test-inside') as SessionReader,
      menu: provider.querySelector('saldo-account-menu')!.shadowRoot!,
      text: () =>
        [...root().children]
          .map((one) => (one as HTMLElement).innerText ?? '')
          .join('\n')
          .replaceAll('\u00a0', ' '),
      field: (id: string) => root().querySelector<HTMLInputElement>(`#${id}`)!,
      shows: (text: string) => waitUntil(() => page.text().includes(text), `"${text}"`, wait),
      press: (name: string) => {
        const all = [
          ...root().querySelectorAll<HTMLElement>('button'),
          ...page.menu.querySelectorAll('button'),
        ];
        const found = all.find((one) => one.checkVisibility() && one.innerText.trim() === name);
        if (!found) throw new Error(`no button ${name} among ${all.map((one) => one.innerText).join(' | ')}`);
        found.click();
      },
      signIn: async (login: string, password: string) => {
        await waitUntil(() => root().querySelector('#login') !== null, 'the form', wait);
        page.field('login').value = login;
        page.field('password').value = password;
        page.press('Entrar');
      },
      isInside: () => waitUntil(() => page.inside.checkVisibility(), 'what lies inside', wait),
    };
    return page;
  };

  /** Somebody who has set a password. */
  const person = async (change: Parameters<PortalPublisher['user']>[0] = {}) => {
    const { login, secret } = await portal.user(change);
    const page = await open();
    await page.signIn(login, secret);
    await page.shows('Crea tu contraseña');
    page.field('next').value = passphrase;
    page.press('Guardar la contraseña');
    await page.isInside();
    return { login, page };
  };

  it('shows whose entrance it is, and nothing of what lies in it', async () => {
    const page = await open();
    await page.shows('Distribuidora Andina Ficticia');
    await page.shows('Iniciar sesión');
    expect(page.inside.checkVisibility()).to.equal(false);
    expect(line.received('/v1/session')).to.have.length(0);
    const fields = ['login', 'password'].map((name) => page.field(name).autocomplete);
    expect(fields).to.deep.equal(['username', 'current-password']);
    await expect(page.element).to.be.accessible();
  });

  it('lets in with an issued secret only to set a password, and then to all', async () => {
    const { login, secret } = await portal.user();
    const page = await open();
    await page.signIn(login, secret);
    await page.shows('Crea tu contraseña');
    expect(page.inside.checkVisibility()).to.equal(false);
    await waitUntil(() => page.root().activeElement?.id === 'title');
    page.field('next').focus();
    await sendKeys({ type: 'corta' });
    await page.shows('Faltan 10 caracteres');
    await expect(page.element).to.be.accessible();
    await sendKeys({ type: ' y ahora es larga' });
    await page.shows('Longitud suficiente');
    const told = oneEvent(document.body, 'saldo-signed-in');
    await sendKeys({ press: 'Enter' });
    await told;
    await page.isInside();
    await waitUntil(() => page.root().activeElement?.id === 'inside');
    await waitUntil(() => page.inside.shown.includes('Ferretería El Tornillo'), undefined, wait);
  });

  it('says what is wrong with a new password, and keeps the person at it', async () => {
    const { login, secret } = await portal.user();
    const page = await open();
    await page.signIn(login, secret);
    await page.shows('Crea tu contraseña');
    page.field('next').value = 'contraseña contraseña';
    page.press('Guardar la contraseña');
    await page.shows('Es fácil de adivinar');
    expect(page.field('next').getAttribute('aria-invalid')).to.equal('true');
    await waitUntil(() => page.root().activeElement?.id === 'next');
    await expect(page.element).to.be.accessible();
  });

  it('answers an unknown user and a wrong password alike, and goes back to the password', async () => {
    const { login } = await portal.user();
    const page = await open();
    const said = [];
    for (const name of [login, 'nobody@example']) {
      await page.signIn(name, 'not the password at all');
      await page.shows('El usuario o la contraseña no son correctos.');
      said.push(page.text());
      await waitUntil(() => page.root().activeElement?.id === 'password');
    }
    expect(said[0]).to.equal(said[1]);
    await expect(page.element).to.be.accessible();
  });

  it('says how long to wait after many attempts, and sends none meanwhile', async () => {
    const { login } = await portal.user();
    const page = await open();
    for (let attempt = 0; attempt < 8 && !page.text().includes('Demasiados intentos'); attempt += 1) {
      await page.signIn(login, `wrong password number ${attempt}`);
      await waitUntil(() => page.root().querySelector('[role="alert"]') !== null, undefined, wait);
      await waitUntil(
        () => page.root().querySelector('.primary')!.textContent!.includes('Entrar'),
        undefined,
        wait,
      );
    }
    await page.shows('Demasiados intentos');
    const path = `/v1/publishers/${portal.id}/sign-in`;
    const before = line.received(path, 'POST').length;
    page.press('Entrar');
    await page.element.updateComplete;
    expect(line.received(path, 'POST')).to.have.length(before);
  });

  it('leads who has forgotten the password to a person', async () => {
    const page = await open();
    await page.shows('¿Olvidaste tu contraseña?');
    page.press('¿Olvidaste tu contraseña?');
    await page.shows('Una contraseña nueva');
    expect(page.text()).to.contain('Cobranzas').and.contain('+51 1 555 0100');
    expect(page.root().querySelector('a[href^="mailto:"]')!.textContent).to.equal('cobranzas@andina.example');
    await expect(page.element).to.be.accessible();
    page.press('Volver al inicio de sesión');
    await page.shows('Iniciar sesión');
  });

  it('goes on after a reload, and never shows a token', async () => {
    const { page } = await person();
    page.provider.remove();
    const again = await open();
    await again.isInside();
    const [kept] = Object.values({ ...sessionStorage }) as string[];
    const { token } = JSON.parse(kept!) as { token: string };
    expect(token).to.match(/^saldo_si_/);
    expect(document.documentElement.outerHTML + again.root().innerHTML).not.to.contain(token);
    expect(location.href + line.requests.map(({ path, query }) => `${path}?${query}`).join()).not.to.contain(
      token,
    );
    expect(JSON.stringify({ ...localStorage }) + document.cookie).not.to.contain(token);
  });

  it('signs out by the menu, at once and for good', async () => {
    const { page } = await person();
    page.menu.querySelector<HTMLElement>('#open')!.click();
    await waitUntil(() => page.menu.querySelector('#menu button') !== null);
    await expect(page.provider.querySelector('saldo-account-menu')).to.be.accessible();
    const told = oneEvent(document.body, 'saldo-signed-out');
    page.press('Cerrar sesión');
    await told;
    await page.shows('La sesión está cerrada.');
    expect(page.inside.checkVisibility()).to.equal(false);
    expect(sessionStorage).to.have.length(0);
    await waitUntil(() => line.received('/v1/sign-in', 'DELETE').length === 1);
  });

  it('keeps what was begun when the sign-in ends, and asks to sign in again', async () => {
    const { login, page } = await person();
    line.fail('/v1/sign-in/session', 401, 'session-expired').fail('/v1/session', 401, 'session-expired');
    await page.provider.saldo!.session.get().catch(() => undefined);
    await page.shows('Lo empezado sigue aquí');
    expect(page.inside.isConnected).to.equal(true);
    expect(page.inside.checkVisibility()).to.equal(false);
    await expect(page.element).to.be.accessible();
    line.recover('/v1/sign-in/session').recover('/v1/session');
    await page.signIn(login, passphrase);
    await page.isInside();
  });

  it('changes the password of who proves the present one', async () => {
    const { page } = await person();
    page.menu.querySelector<HTMLElement>('#open')!.click();
    await waitUntil(() => page.menu.querySelector('#menu button') !== null);
    page.press('Cambiar la contraseña');
    await waitUntil(() => page.root().querySelector('dialog')!.open);
    page.field('current').value = 'not this one at all';
    page.field('next').value = another;
    page.press('Guardar la contraseña');
    await page.shows('No es la contraseña actual.');
    await expect(page.element).to.be.accessible();
    page.field('current').value = passphrase;
    page.field('next').value = another;
    page.press('Guardar la contraseña');
    await page.shows('La contraseña cambió.');
  });

  it('lets somebody act for another of their partners', async () => {
    const { page } = await person({ partners: [{ externalId: 'C-0001' }, { externalId: 'C-0002' }] });
    await waitUntil(() => page.inside.shown.includes('Bodega Segunda Ficticia'), undefined, wait);
    page.menu.querySelector<HTMLElement>('#open')!.click();
    await waitUntil(() => page.menu.textContent!.includes('Ferretería El Tornillo Ficticio'));
    page.press('Ferretería El Tornillo Ficticio');
    await waitUntil(() => page.inside.shown.includes('Ferretería El Tornillo Ficticio'), undefined, wait);
    expect(page.menu.activeElement?.id).to.equal('open');
  });

  it('shows a step that it does not know as such, with a way out', async () => {
    const { page, login } = await person();
    page.provider.remove();
    sessionStorage.clear();
    line.alter('/v1/sign-in', (body: object) => ({ ...body, next: 'retina' }));
    const again = await open();
    await again.signIn(login, passphrase);
    await again.shows('un paso que esta página no conoce');
    expect(again.inside.checkVisibility()).to.equal(false);
    await expect(again.element).to.be.accessible();
    again.press('Cerrar sesión');
    await again.shows('La sesión está cerrada.');
  });

  it('takes an activation out of the address, and puts it into the form', async () => {
    const { login, secret } = await portal.user();
    location.hash = new URLSearchParams({ login, activation: secret }).toString();
    const page = await open();
    expect(location.hash).to.equal('');
    await waitUntil(() => page.root().querySelector('#login') !== null, undefined, wait);
    expect([page.field('login').value, page.field('password').value]).to.deep.equal([login, secret]);
    page.press('Entrar');
    await page.shows('Crea tu contraseña');
  });

  it('shows and hides what is typed', async () => {
    const page = await open();
    await waitUntil(() => page.root().querySelector('#password') !== null, undefined, wait);
    page.press('Ver');
    await page.element.updateComplete;
    expect(page.field('password').type).to.equal('text');
    expect(page.root().querySelector('[aria-controls="password"]')!.getAttribute('aria-pressed')).to.equal(
      'true',
    );
  });

  it('says that there is no such entrance, and that the server cannot be reached', async () => {
    const none = await open('01932f6e-0000-7000-8000-00000000dead');
    await none.shows('Esta entrada no existe');
    line.cut(`/v1/publishers/${portal.id}/sign-in`);
    const page = await open();
    await page.shows('No se puede contactar al servidor');
    line.recover(`/v1/publishers/${portal.id}/sign-in`);
    page.press('Reintentar');
    await page.shows('Iniciar sesión');
  });

  it('only shows what lies in it under a provider without an entrance', async () => {
    const element = await fixture<HTMLElement>(html`<saldo-sign-in><p>inside</p></saldo-sign-in>`);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    await expect(element).to.be.accessible();
  });

  for (const width of [320, 1280]) {
    it(`fits into ${width} px`, async () => {
      const page = await open();
      page.element.parentElement!.style.display = 'block';
      page.element.style.inlineSize = `${width}px`;
      await page.shows('Iniciar sesión');
      expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
    });
  }
});
