import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fails, never } from './server/overrides.ts';

const meta: Meta = {
  title: 'Query thread',
  component: 'saldo-query-thread',
  render: () => html`<saldo-query-thread></saldo-query-thread>`,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const Loading: Story = { parameters: { overrides: never('/v1/threads') } };
export const Empty: Story = { parameters: { as: 'empty' } };
export const Failed: Story = { parameters: { overrides: fails('/v1/threads') } };
export const LongContent: Story = { parameters: { as: 'large' } };
export const ReadOnly: Story = {
  parameters: { components: { queryThread: { enabled: true, features: { write: false } } } },
};
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
export const RightToLeft: Story = { parameters: { direction: 'rtl' } };
export const Spanish: Story = { parameters: { locale: 'es-MX' } };
export const English: Story = { parameters: { locale: 'en-US' } };
export const Portuguese: Story = { parameters: { locale: 'pt-BR' } };
export const Supplier: Story = { parameters: { as: 'supplier' } };
export const Publisher: Story = { parameters: { as: 'staff' } };
