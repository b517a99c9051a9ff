import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fails, never } from './server/overrides.ts';

const meta: Meta = {
  title: 'Payment review',
  component: 'saldo-payment-review',
  render: ({ status, partnerId }) =>
    html`<saldo-payment-review status=${status} partner-id=${ifDefined(partnerId)}></saldo-payment-review>`,
  args: { status: 'pending' },
  argTypes: {
    status: {
      control: 'select',
      options: ['pending', 'all', 'submitted', 'in_review', 'accepted', 'applied', 'rejected'],
    },
  },
  parameters: { as: 'staff' },
};

export default meta;

type Story = StoryObj;

const reading = { paymentReview: { enabled: true, features: { write: false } } };

export const Default: Story = {};
export const Loading: Story = { parameters: { overrides: never('/v1/payment-reports') } };
// Of a partner that nobody sees there is nothing.
export const Empty: Story = { args: { partnerId: '00000000-0000-4000-8000-000000000000' } };
export const Failed: Story = { parameters: { overrides: fails('/v1/payment-reports') } };
export const All: Story = { args: { status: 'all' } };
export const ReadOnly: Story = { parameters: { components: reading } };
export const NotPermitted: Story = { parameters: { components: { queryThread: { enabled: true } } } };
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
export const Spanish: Story = { parameters: { locale: 'es-MX' } };
export const English: Story = { parameters: { locale: 'en-US' } };
