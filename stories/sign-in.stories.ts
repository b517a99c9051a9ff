import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { http, HttpResponse, type RequestHandler } from 'msw';
import { never } from './server/overrides.ts';
import { server } from './server/running-server.ts';
import type { Factors, TotpEnrolment } from '@saldo/sdk/contract';
import type { StoryParameters } from './server/story-parameters.ts';

/** Somebody who has signed in, as the contract says it; the page has no passwords to hold anybody to. */
const person = (next?: string) => ({
  id: '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a31',
  user: { id: '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a30', login: 'ana@tornillo.example', name: 'Ana Ficticia' },
  side: 'partner',
  rights: [],
  ...(next && { next }),
  accesses: [],
  expiresAt: '2036-01-01T00:00:00.000Z',
});

const signsIn = (next: string): RequestHandler[] => [
  http.post('*/v1/publishers/*/sign-in', () =>
    HttpResponse.json(
      { id: person().id, token: 'saldo_si_story', next, expiresAt: person().expiresAt },
      { status: 201 },
    ),
  ),
  http.get('*/v1/sign-in', () => HttpResponse.json(person(next))),
];

const refuses = (status: number, code: string, headers: Record<string, string> = {}): RequestHandler[] => [
  http.post('*/v1/publishers/*/sign-in', () =>
    HttpResponse.json(
      { type: `/problems/${code}`, title: 'Refused', status, code, requestId: '0h3kq1v9c2w8m4zt' },
      { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
    ),
  ),
];

/** Fills the form in and sends it. */
async function enter({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const root = canvasElement.querySelector('saldo-sign-in')!.shadowRoot!;
  for (let turn = 0; turn < 200 && !root.querySelector('#login'); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  root.querySelector<HTMLInputElement>('#login')!.value = 'ana@tornillo.example';
  root.querySelector<HTMLInputElement>('#password')!.value = 'no es esta contraseña';
  root.querySelector('form')!.requestSubmit();
}

/** A sign-in that has to be proved or protected first, and what the server says of factors. */
const asksFactor = (next: string, factors: Factors, ...more: RequestHandler[]): RequestHandler[] => [
  ...signsIn(next),
  http.get('*/v1/sign-in/factors', () => HttpResponse.json(factors)),
  ...more,
];
const app = { addedAt: '2026-03-02T15:04:05.000Z' };
const none: Factors = { policy: 'required', passkeys: [], recoveryCodesLeft: 0 };
const withApp: Factors = { policy: 'required', totp: app, passkeys: [], recoveryCodesLeft: 9 };
// Passkeys are of a host name: at 127.0.0.1 the code is asked for, at localhost the passkey.
const withPasskey: Factors = {
  policy: 'required',
  passkeys: [{ id: '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a40', name: 'Este dispositivo', here: true, ...app }],
  recoveryCodesLeft: 10,
};

const enrolment: TotpEnrolment = {
  secret: 'EJEMPLOSOLOPARALAHISTORIA2345672',
  uri: 'otpauth://totp/Distribuidora%20Ficticia:ana?secret=EJEMPLOSOLOPARALAHISTORIA2345672',
};
const enrols: RequestHandler[] = asksFactor(
  'enrol-second-factor',
  none,
  http.post('*/v1/sign-in/factors/totp', () => HttpResponse.json(enrolment, { status: 201 })),
  http.post('*/v1/sign-in/factors/totp/confirmation', () =>
    HttpResponse.json({
      factors: withApp,
      recoveryCodes: Array.from({ length: 10 }, (_, at) => `ejem-plo${at}-solo-para`),
    }),
  ),
);
const asksCode = asksFactor('second-factor', withApp);
const enrolApp = 'button.primary[type="button"]';

/** Signs in, then presses these buttons of the step, or fills its code in and sends it. */
const then =
  (...acts: readonly string[]) =>
  async (context: { canvasElement: HTMLElement }): Promise<void> => {
    await enter(context);
    const root = context.canvasElement.querySelector('saldo-sign-in')!.shadowRoot!;
    for (const selector of acts) {
      for (let turn = 0; turn < 200 && !root.querySelector(selector); turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const found = root.querySelector<HTMLElement>(selector)!;
      if (!(found instanceof HTMLInputElement)) found.click();
      else {
        found.value = '123456';
        found.form!.requestSubmit();
      }
    }
  };

async function forget({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const root = canvasElement.querySelector('saldo-sign-in')!.shadowRoot!;
  for (let turn = 0; turn < 200 && !root.querySelector('.forms p .link'); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  root.querySelector<HTMLElement>('.forms p .link')!.click();
}

const meta: Meta = {
  title: 'Sign in',
  component: 'saldo-sign-in',
  loaders: [
    async () => {
      sessionStorage.clear();
      return { publisher: await (await server).publisherId() };
    },
  ],
  render: ({ entrance }, { loaded, parameters, globals }) => {
    const { locale } = parameters as StoryParameters;
    return html`<saldo-provider
      base-url=${location.origin}
      publisher=${(loaded as { publisher: string }).publisher}
      entrance=${entrance}
      locale=${locale ?? String(globals['locale'])}
      ><saldo-sign-in><saldo-client-portal routes="off"></saldo-client-portal></saldo-sign-in
    ></saldo-provider>`;
  },
  args: { entrance: 'partner' },
  argTypes: { entrance: { control: 'inline-radio', options: ['partner', 'staff'] } },
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const Staff: Story = { args: { entrance: 'staff' } };
export const Loading: Story = { parameters: { overrides: never('/v1/publishers/*/sign-in') } };
export const Wrong: Story = { parameters: { overrides: refuses(401, 'sign-in-refused') }, play: enter };
export const Throttled: Story = {
  parameters: { overrides: refuses(429, 'too-many-sign-ins', { 'Retry-After': '240' }) },
  play: enter,
};
export const Failed: Story = { parameters: { overrides: refuses(500, 'internal-error') }, play: enter };
export const Forgot: Story = { play: forget };
export const ForgotByMail: Story = {
  parameters: {
    overrides: [
      http.get('*/v1/publishers/*/sign-in', () =>
        HttpResponse.json({
          publisher: { id: person().id, name: 'Distribuidora Cordillera Ficticia S.A.C.' },
          selfServiceReset: true,
          ways: [{ kind: 'password' }],
        }),
      ),
    ],
  },
  play: forget,
};
export const FirstPassword: Story = { parameters: { overrides: signsIn('change-password') }, play: enter };
export const UnknownStep: Story = { parameters: { overrides: signsIn('retina-scan') }, play: enter };
export const SecondFactor: Story = { parameters: { overrides: asksCode }, play: enter };
export const SecondFactorWrong: Story = {
  parameters: {
    overrides: asksFactor(
      'second-factor',
      withApp,
      http.post('*/v1/sign-in/second-factor', () =>
        HttpResponse.json(
          {
            ...{ type: '/problems/invalid-request', title: 'Refused', status: 422 },
            ...{ code: 'invalid-request', requestId: '0h3kq1v9c2w8m4zt' },
            errors: [{ pointer: '/code', code: 'wrong-code', detail: 'is not the code of now' }],
          },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    ),
  },
  play: then('#code'),
};
export const RecoveryCode: Story = {
  parameters: { overrides: asksCode },
  play: then('form:has(#code) ~ p .link'),
};
export const Passkey: Story = {
  parameters: { overrides: asksFactor('second-factor', withPasskey) },
  play: enter,
};
export const AddSecondFactor: Story = { parameters: { overrides: enrols }, play: enter };
export const AddApp: Story = { parameters: { overrides: enrols }, play: then(enrolApp) };
export const RecoveryCodes: Story = { parameters: { overrides: enrols }, play: then(enrolApp, '#code') };
export const AddAppDark: Story = { ...AddApp, parameters: { overrides: enrols, theme: 'dark' } };
export const AddAppNarrow: Story = { ...AddApp, parameters: { overrides: enrols, width: 'narrow' } };
export const AddAppEnglish: Story = { ...AddApp, parameters: { overrides: enrols, locale: 'en-US' } };
export const SecondFactorDarkNarrow: Story = {
  ...SecondFactor,
  parameters: { overrides: asksCode, theme: 'dark', width: 'narrow' },
};
export const NoSuchEntrance: Story = {
  render: () =>
    html`<saldo-provider base-url=${location.origin} publisher="01932f6e-0000-7000-8000-00000000dead"
      ><saldo-sign-in></saldo-sign-in
    ></saldo-provider>`,
};
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
export const DarkNarrow: Story = { parameters: { theme: 'dark', width: 'narrow' } };
export const Spanish: Story = { parameters: { locale: 'es-MX' } };
export const English: Story = { parameters: { locale: 'en-US' } };
export const Portuguese: Story = { parameters: { locale: 'pt-BR' } };
