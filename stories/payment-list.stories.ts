import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fails, never } from './server/overrides.ts';

const meta: Meta = {
  title: 'Payment list',
  component: 'saldo-payment-list',
  render: ({ direction, kind }) =>
    html`<saldo-payment-list direction=${direction} kind=${kind}></saldo-payment-list>`,
  args: { direction: 'payable', kind: 'made' },
  argTypes: {
    direction: { control: 'inline-radio', options: ['receivable', 'payable'] },
    kind: { control: 'inline-radio', options: ['made', 'scheduled'] },
  },
  parameters: { as: 'supplier' },
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const Scheduled: Story = { args: { kind: 'scheduled' } };
export const OfAClient: Story = { args: { direction: 'receivable' }, parameters: { as: 'client' } };
export const ChequesOfAClient: Story = {
  args: { direction: 'receivable', kind: 'scheduled' },
  parameters: { as: 'client' },
};
export const Loading: Story = { parameters: { overrides: never('/v1/payments') } };
export const Empty: Story = { parameters: { as: 'empty' } };
export const NothingScheduled: Story = { args: { kind: 'scheduled' }, parameters: { as: 'empty' } };
export const Failed: Story = { parameters: { overrides: fails('/v1/payments') } };
export const NotPermitted: Story = { parameters: { components: { queryThread: { enabled: true } } } };
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
export const DarkNarrow: Story = {
  args: { kind: 'scheduled' },
  parameters: { theme: 'dark', width: 'narrow' },
};
export const Spanish: Story = { parameters: { locale: 'es-MX' } };
export const English: Story = { parameters: { locale: 'en-US' } };
export const Portuguese: Story = { parameters: { locale: 'pt-BR' } };
export const FactsAndActionsOfTheHost: Story = {
  render: () => html`
    <saldo-payment-list
      .columns=${['metadata.lote', { id: 'bank', header: 'Banco', cell: () => 'Banco Ficticio' }]}
      .rowActions=${[{ id: 'receipt', label: 'Pedir constancia', run: async () => ({ message: 'Te la enviamos hoy.' }) }]}
    ></saldo-payment-list>
  `,
};
