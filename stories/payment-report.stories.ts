import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fails, never } from './server/overrides.ts';

const meta: Meta = {
  title: 'Payment report',
  component: 'saldo-payment-report',
  render: ({ view }) =>
    html`<saldo-payment-report direction="receivable" view=${view}></saldo-payment-report>`,
  args: { view: 'form' },
  argTypes: { view: { control: 'inline-radio', options: ['form', 'reports'] } },
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const Reports: Story = { args: { view: 'reports' } };
export const Loading: Story = {
  args: { view: 'reports' },
  parameters: { overrides: never('/v1/payment-reports') },
};
export const Empty: Story = { args: { view: 'reports' }, parameters: { as: 'empty' } };
export const Failed: Story = {
  args: { view: 'reports' },
  parameters: { overrides: fails('/v1/payment-reports') },
};
export const LongContent: Story = { args: { view: 'reports' }, parameters: { as: 'large' } };
export const NotPermitted: Story = {
  parameters: { components: { paymentReport: { enabled: true, features: { write: false } } } },
};
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
export const RightToLeft: Story = { parameters: { direction: 'rtl' } };
export const Spanish: Story = { parameters: { locale: 'es-MX' } };
export const English: Story = { parameters: { locale: 'en-US' } };
export const Portuguese: Story = { parameters: { locale: 'pt-BR' } };
