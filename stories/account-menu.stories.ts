import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { http, HttpResponse } from 'msw';
import { server } from './server/running-server.ts';
import type { StoryParameters } from './server/story-parameters.ts';

const partner = (number: number, name: string) => ({
  id: `01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a1${number}`,
  externalId: `CLI-00${number}`,
  name,
  direction: 'receivable',
});

/** Somebody who acts for two clients, at two companies; the page has no passwords to sign in by. */
const signIn = (publisherId: string) => ({
  id: '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a31',
  user: { id: '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a30', login: 'ana@tornillo.example', name: 'Ana Ficticia' },
  side: 'partner',
  rights: [],
  accesses: [
    {
      publisher: { id: publisherId, name: 'Distribuidora Cordillera Ficticia S.A.C.' },
      current: true,
      partners: [
        partner(1, 'Ferretería El Tornillo Ficticio S.A.C.'),
        partner(3, 'Bodega Doña Nadie E.I.R.L.'),
      ],
    },
    {
      publisher: { id: '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a99', name: 'Importaciones Otra Ficticia S.A.' },
      current: false,
      partners: [],
    },
  ],
  expiresAt: '2036-01-01T00:00:00.000Z',
});

const open = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const root = canvasElement.querySelector('saldo-account-menu')!.shadowRoot!;
  for (let turn = 0; turn < 200 && !root.querySelector('#open'); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  root.querySelector<HTMLElement>('#open')!.click();
};

const meta: Meta = {
  title: 'Account menu',
  component: 'saldo-account-menu',
  loaders: [
    async () => {
      const publisher = await (await server).publisherId();
      sessionStorage.setItem(
        `saldo.sign-in.${publisher}.partner`,
        JSON.stringify({ token: 'saldo_si_story' }),
      );
      return { publisher };
    },
  ],
  render: (_, { loaded, parameters, globals }) => {
    const { locale } = parameters as StoryParameters;
    return html`<saldo-provider
      base-url=${location.origin}
      publisher=${(loaded as { publisher: string }).publisher}
      locale=${locale ?? String(globals['locale'])}
      ><saldo-account-menu></saldo-account-menu
    ></saldo-provider>`;
  },
  parameters: { overrides: [http.get('*/v1/sign-in', () => HttpResponse.json(signIn('story')))] },
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const Open: Story = { play: open };
export const OpenDark: Story = { play: open, parameters: { theme: 'dark' } };
export const OpenNarrow: Story = { play: open, parameters: { width: 'narrow' } };
export const English: Story = { play: open, parameters: { locale: 'en-US' } };
export const Portuguese: Story = { play: open, parameters: { locale: 'pt-BR' } };
