import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Factors, TotpEnrolment } from '@saldo/sdk/contract';
import { fails, never } from './server/overrides.ts';
import { server } from './server/running-server.ts';
import type { StoryParameters } from './server/story-parameters.ts';

const path = '/v1/sign-in/factors';
const addedAt = '2026-03-02T15:04:05.000Z';
const passkey = { id: '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a40', name: 'Este dispositivo', here: true, addedAt };
const none: Factors = { policy: 'optional', passkeys: [], recoveryCodesLeft: 0 };
const some: Factors = { policy: 'optional', totp: { addedAt }, passkeys: [passkey], recoveryCodesLeft: 1 };

const has = (factors: Factors, ...more: RequestHandler[]) => ({
  overrides: [http.get(`*${path}`, () => HttpResponse.json(factors)), ...more],
});
const enrols = http.post(`*${path}/totp`, () =>
  HttpResponse.json(
    {
      secret: 'EJEMPLOSOLOPARALAHISTORIA2345672',
      uri: 'otpauth://totp/Distribuidora%20Ficticia:ana?secret=EJEMPLOSOLOPARALAHISTORIA2345672',
    } satisfies TotpEnrolment,
    { status: 201 },
  ),
);

async function found(root: ShadowRoot, selector: string): Promise<HTMLElement> {
  for (let turn = 0; turn < 200 && !root.querySelector(selector); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return root.querySelector<HTMLElement>(selector)!;
}

/** Opens the dialog from the menu, then presses these buttons in it, or sends the form of the field. */
const open =
  (...acts: readonly string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const menu = canvasElement.querySelector('saldo-account-menu')!.shadowRoot!;
    (await found(menu, '#open')).click();
    (await found(menu, '#menu > div button:nth-child(2)')).click();
    const root = canvasElement.querySelector('saldo-sign-in')!.shadowRoot!;
    for (const selector of ['dialog[open]', ...acts]) {
      const element = await found(root, selector);
      if (element instanceof HTMLButtonElement) element.click();
      else if (element instanceof HTMLInputElement) element.form!.requestSubmit();
    }
  };

const meta: Meta = {
  title: 'Second factors',
  component: 'saldo-sign-in',
  loaders: [
    async () => {
      const { publisherId, token } = await (await server).buyer();
      sessionStorage.setItem(`saldo.sign-in.${publisherId}.partner`, JSON.stringify({ token }));
      return { publisher: publisherId };
    },
  ],
  render: (_, { loaded, parameters, globals }) => {
    const { locale } = parameters as StoryParameters;
    return html`<saldo-provider
      base-url=${location.origin}
      publisher=${(loaded as { publisher: string }).publisher}
      locale=${locale ?? String(globals['locale'])}
      ><saldo-sign-in><saldo-account-menu></saldo-account-menu></saldo-sign-in
    ></saldo-provider>`;
  },
  play: open(),
};

export default meta;

type Story = StoryObj;

export const Default: Story = { parameters: has(some) };
export const None: Story = { parameters: has(none) };
export const Off: Story = { parameters: has({ ...none, policy: 'off' }) };
export const Loading: Story = { parameters: { overrides: never(path) } };
export const Failed: Story = { parameters: { overrides: fails(path) } };
export const AddApp: Story = {
  parameters: has(none, enrols),
  play: open('[data-change="app"]', 'input[name="current"]'),
};
export const RemoveApp: Story = { parameters: has(some), play: open('[data-change="app"]') };
export const RenewCodes: Story = { parameters: has(some), play: open('[data-change="codes"]') };
export const Narrow: Story = { parameters: { ...has(some), width: 'narrow' } };
export const Dark: Story = { parameters: { ...has(some), theme: 'dark' } };
export const AddAppDarkNarrow: Story = {
  ...AddApp,
  parameters: { ...has(none, enrols), theme: 'dark', width: 'narrow' },
};
export const English: Story = { parameters: { ...has(some), locale: 'en-US' } };
export const Portuguese: Story = { parameters: { ...has(some), locale: 'pt-BR' } };
