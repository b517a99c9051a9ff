import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fails, never } from './server/overrides.ts';

const show = (place: string) => ({
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    await customElements.whenDefined('saldo-supplier-portal');
    canvasElement.querySelector('saldo-supplier-portal')?.show(place);
  },
});

const meta: Meta = {
  title: 'Supplier portal',
  component: 'saldo-supplier-portal',
  // Storybook has the address of its own page for itself.
  render: () => html`<saldo-supplier-portal routes="off"></saldo-supplier-portal>`,
  parameters: { as: 'supplier' },
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const Orders: Story = show('orders');
export const Invoices: Story = show('documents');
export const ScheduledPayments: Story = show('scheduled');
export const Payments: Story = show('payments');
export const Withholdings: Story = show('withholdings');
export const Statement: Story = show('statement');
export const Loading: Story = { parameters: { overrides: never('/v1/session') } };
export const Empty: Story = { parameters: { as: 'empty' } };
export const PartsFailed: Story = { parameters: { overrides: fails('/v1/statement', '/v1/payments') } };
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
export const RightToLeft: Story = { parameters: { direction: 'rtl' } };
export const DarkNarrow: Story = { parameters: { theme: 'dark', width: 'narrow' } };
export const Spanish: Story = { parameters: { locale: 'es-MX' } };
export const English: Story = { parameters: { locale: 'en-US' } };
export const Portuguese: Story = { parameters: { locale: 'pt-BR' } };
