import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { server } from './server/running-server.ts';
import type { StoryParameters } from './server/story-parameters.ts';

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
      ><saldo-account-menu></saldo-account-menu
    ></saldo-provider>`;
  },
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const Open: Story = { play: open };
export const OpenDark: Story = { play: open, parameters: { theme: 'dark' } };
export const OpenNarrow: Story = { play: open, parameters: { width: 'narrow' } };
export const English: Story = { play: open, parameters: { locale: 'en-US' } };
export const Portuguese: Story = { play: open, parameters: { locale: 'pt-BR' } };
