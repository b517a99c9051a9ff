import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fails, never } from './server/overrides.ts';

const meta: Meta = {
  title: 'Publish files',
  component: 'saldo-publish-files',
  render: () => html`<saldo-publish-files></saldo-publish-files>`,
  parameters: { as: 'staff' },
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const Loading: Story = { parameters: { overrides: never('/v1/session') } };
export const Failed: Story = { parameters: { overrides: fails('/v1/session') } };
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
export const Spanish: Story = { parameters: { locale: 'es-MX' } };
export const English: Story = { parameters: { locale: 'en-US' } };
export const Portuguese: Story = { parameters: { locale: 'pt-BR' } };
