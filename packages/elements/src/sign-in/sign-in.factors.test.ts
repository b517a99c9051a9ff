import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createSaldo } from '@saldo/sdk';
import '../account-menu/account-menu.ts';
import '../provider/provider.ts';
import type { SaldoProvider } from '../provider/provider.element.ts';
import { openPortalPublisher, type PortalPublisher } from '../testing/portal-publisher.ts';
import { totpCode } from '../testing/totp-code.ts';
import { keepFlow, takeAnsweredFlow, takeProviderAnswer } from '../entrance/kept-flow.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoSignIn } from './sign-in.element.ts';
import './sign-in.ts';

const wait = { timeout: 8000 };
const passphrase = 'cuatro caballos sin grapa';

/** The clock of the server stands where the suite began: a sign-in lasts twelve hours from when it was made. */
async function serverTime(): Promise<number> {
  const [kept] = Object.values(sessionStorage) as string[];
  const { token } = JSON.parse(kept!) as { token: string };
  const { expiresAt } = await createSaldo({ baseUrl: location.origin, auth: token }).signIn.get();
  return Date.parse(expiresAt) - 12 * 60 * 60 * 1000;
}

describe('<saldo-sign-in> with second factors', () => {
  let portal: PortalPublisher;
  before(async function () {
    this.timeout(60_000);
    portal = await openPortalPublisher();
    await portal.saldo.signInPolicy.put({ secondFactor: 'required' });
  });
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  const open = async () => {
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url=${location.origin} publisher=${portal.id} locale="es-PE">
        <saldo-sign-in
          ><saldo-account-menu></saldo-account-menu>
          <p>Dentro</p></saldo-sign-in
        >
      </saldo-provider>`,
    );
    const element = provider.querySelector('saldo-sign-in') as SaldoSignIn;
    const root = () => element.shadowRoot!;
    const text = () => [...root().children].map((one) => (one as HTMLElement).innerText ?? '').join('\n');
    const page = {
      element,
      root,
      shows: (said: string) => waitUntil(() => text().includes(said), `"${said}"`, wait),
      isInside: () => waitUntil(() => element.querySelector('p')!.checkVisibility(), 'inside', wait),
      field: (id: string) => root().querySelector<HTMLInputElement>(`#${id}`)!,
      press: async (name: string) => {
        const found = () =>
          [...root().querySelectorAll('button')].find((one) => one.innerText.trim() === name);
        await waitUntil(() => found() !== undefined, `no button ${name} in ${text()}`, wait);
        found()!.focus();
        await sendKeys({ press: 'Enter' });
      },
      type: async (id: string, typed: string) => {
        await waitUntil(() => root().querySelector(`#${id}`) !== null, id, wait);
        page.field(id).focus();
        await sendKeys({ type: typed });
        await sendKeys({ press: 'Enter' });
      },
      signIn: async (login: string, password: string) => {
        await waitUntil(() => root().querySelector('#login') !== null, 'the form', wait);
        page.field('login').value = login;
        await page.type('password', password);
      },
    };
    return page;
  };

  it('adds an app by keyboard, shows the recovery codes once, asks for a code the next time, and renews the codes', async function () {
    // Two sign-ins by keyboard, with real hashes of passwords.
    this.timeout(55_000);
    const { login, secret } = await portal.user();
    const page = await open();
    await page.signIn(login, secret);
    await page.shows('Crea tu contraseña');
    await page.type('next', passphrase);
    await page.shows('Protege tu acceso');
    await waitUntil(() => page.root().activeElement?.id === 'title');
    await expect(page.element).to.be.accessible();
    await page.press('Usar una aplicación de autenticación');
    await waitUntil(() => page.root().querySelector('svg.qr path') !== null, 'the picture', wait);
    await expect(page.element).to.be.accessible();
    const shown = page.root().querySelector('.secret code')!.textContent!.replaceAll(/\s/g, '');
    await page.type('code', await totpCode(shown, await serverTime()));
    await page.shows('Guarda estos códigos');
    await expect(page.element).to.be.accessible();
    const codes = [...page.root().querySelectorAll('.codes code')].map((one) => one.textContent!);
    expect(codes).to.have.length(10);
    await page.press('Ya los guardé');
    await page.isInside();

    page.element.closest('saldo-provider')!.remove();
    sessionStorage.clear();
    const again = await open();
    await again.signIn(login, passphrase);
    await again.shows('Confirma que eres tú');
    await waitUntil(() => again.root().activeElement?.id === 'title');
    await expect(again.element).to.be.accessible();
    await again.type('code', await totpCode(shown, await serverTime()));
    await again.shows('No es correcto o ya se usó');
    expect(again.field('code').getAttribute('aria-invalid')).to.equal('true');
    await again.press('Usar un código de recuperación');
    await again.shows('Código de recuperación');
    await again.type('code', codes[0]!.toUpperCase());
    await again.isInside();

    const menu = again.element.querySelector('saldo-account-menu')!.shadowRoot!;
    menu.querySelector<HTMLElement>('#open')!.click();
    const entry = () =>
      [...menu.querySelectorAll('button')].find((one) => one.innerText === 'Segundos factores');
    await waitUntil(() => entry() !== undefined, 'the menu', wait);
    entry()!.click();
    await again.shows('Quedan 9');
    await expect(again.element).to.be.accessible();
    await again.press('Crear códigos nuevos');
    await waitUntil(() => again.root().activeElement?.id === 'title');
    await again.press('Usar un código de recuperación');
    again.field('current').value = 'no es la clave';
    await again.type('code', codes[1]!);
    await again.shows('No es la contraseña actual.');
    await waitUntil(() => again.root().activeElement?.id === 'current');
    await expect(again.element).to.be.accessible();
    again.field('current').value = passphrase;
    again.field('code').value = '';
    await again.type('code', codes[1]!);
    await again.shows('Guarda estos códigos');
    const renewed = [...again.root().querySelectorAll('.codes code')].map((one) => one.textContent!);
    await again.press('Ya los guardé');
    await again.shows('Quedan 10');
    await again.press('Quitar');
    await again.press('Usar un código de recuperación');
    again.field('current').value = passphrase;
    await again.type('code', renewed[0]!);
    await again.shows('La empresa pide un segundo factor');
  });

  it('takes an answer of a provider out of the address, of its own flow alone', () => {
    const before = location.href;
    const flow = {
      publisherId: portal.id,
      side: 'staff',
      id: '1',
      secret: 's',
      state: 'mine',
      address: before,
    };
    keepFlow(flow);
    try {
      history.replaceState(null, '', '?code=c&state=another');
      takeProviderAnswer();
      expect(takeAnsweredFlow(portal.id, 'staff')).to.equal(undefined);
      history.replaceState(null, '', '?code=c&state=mine&iss=i');
      takeProviderAnswer();
      expect(location.href).to.equal(before);
      expect(takeAnsweredFlow(portal.id, 'partner')).to.equal(undefined);
      expect(takeAnsweredFlow(portal.id, 'staff')?.response).to.deep.equal({ code: 'c', iss: 'i' });
      expect(takeAnsweredFlow(portal.id, 'staff')).to.equal(undefined);
    } finally {
      history.replaceState(null, '', before);
    }
  });
});
