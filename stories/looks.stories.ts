import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './looks/looks-playground.ts';
import './looks/looks-tokens.ts';

const meta: Meta = { title: 'Looks', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj;

export const Tokens: Story = { render: () => html`<looks-tokens></looks-tokens>` };
export const Playground: Story = {
  render: () => html`
    <looks-playground>
      <saldo-account-statement direction="receivable"></saldo-account-statement>
      <saldo-payment-report direction="receivable"></saldo-payment-report>
      <saldo-query-thread></saldo-query-thread>
    </looks-playground>
  `,
};
