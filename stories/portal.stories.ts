import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fails, never } from './server/overrides.ts';

const meta: Meta = {
  title: 'Portal',
  component: 'saldo-portal',
  // Storybook has the address of its own page for itself.
  render: () => html`<saldo-portal routes="off"></saldo-portal>`,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const Supplier: Story = {
  render: () => html`<saldo-portal routes="off" direction="payable"></saldo-portal>`,
  parameters: { as: 'supplier' },
};
export const Loading: Story = { parameters: { overrides: never('/v1/session') } };
export const Failed: Story = { parameters: { overrides: fails('/v1/session') } };
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
