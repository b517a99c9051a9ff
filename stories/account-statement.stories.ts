import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fails, never } from './server/overrides.ts';

const meta: Meta = {
  title: 'Account statement',
  component: 'saldo-account-statement',
  render: ({ direction, kind }) =>
    html`<saldo-account-statement direction=${direction} kind=${kind}></saldo-account-statement>`,
  args: { direction: 'receivable', kind: 'activity' },
  argTypes: {
    direction: { control: 'inline-radio', options: ['receivable', 'payable'] },
    kind: { control: 'inline-radio', options: ['activity', 'open_items'] },
  },
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const OpenItems: Story = { args: { kind: 'open_items' } };
export const Loading: Story = { parameters: { overrides: never('/v1/statement') } };
export const Empty: Story = { parameters: { as: 'empty' } };
export const Failed: Story = { parameters: { overrides: fails('/v1/statement') } };
export const LongContent: Story = { parameters: { as: 'large' } };
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const NarrowOpenItems: Story = { args: { kind: 'open_items' }, parameters: { width: 'narrow' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
export const RightToLeft: Story = { parameters: { direction: 'rtl' } };
export const Spanish: Story = { parameters: { locale: 'es-MX' } };
export const English: Story = { parameters: { locale: 'en-US' } };
export const Portuguese: Story = { parameters: { locale: 'pt-BR' } };
export const Supplier: Story = { args: { direction: 'payable' }, parameters: { as: 'supplier' } };
export const ActionsOfTheHost: Story = {
  render: () => html`
    <saldo-account-statement
      kind="open_items"
      .rowActions=${[
        { id: 'claim', label: 'Reclamar', run: async () => ({ message: 'Te respondemos en tres días.' }) },
        {
          id: 'later',
          label: 'Pedir plazo',
          run: async () => ({ failed: true, message: 'Ya pediste uno.' }),
        },
      ]}
    ></saldo-account-statement>
  `,
};
