import type { SaldoPalette } from '@saldo/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { server } from './server/running-server.ts';
import type { StoryPartner } from './server/story-parameters.ts';

/** A provider of its own, as a page has it. */
function provider(as: StoryPartner, locale: string, palette?: SaldoPalette) {
  const session = async () => (await server).mintSession(as, undefined);
  return html`
    <saldo-provider base-url=${location.origin} locale=${locale} .fetchSession=${session} .palette=${palette}>
      <saldo-invoice-list page-size="5"></saldo-invoice-list>
    </saldo-provider>
  `;
}

const meta: Meta = {
  title: 'Provider',
  component: 'saldo-provider',
  render: () => provider('client', 'es-MX'),
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const TwoPartners: Story = {
  render: () =>
    html`${provider('client', 'es-PE')}
      <hr />
      ${provider('detail', 'en-US')}`,
};
export const Palette: Story = {
  render: () =>
    provider('client', 'es-MX', {
      accent: 'light-dark(#0b6e4f, #3fb389)',
      radius: '0px',
      font: 'Georgia, serif',
      surfaceSunken: 'light-dark(#f4f1ea, #22201b)',
    }),
};
export const Dense: Story = { args: { density: 'compact' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
