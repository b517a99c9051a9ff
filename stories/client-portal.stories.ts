import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fails, never } from './server/overrides.ts';

const show = (place: string) => ({
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    await customElements.whenDefined('saldo-client-portal');
    canvasElement.querySelector('saldo-client-portal')?.show(place);
  },
});

const meta: Meta = {
  title: 'Client portal',
  component: 'saldo-client-portal',
  // Storybook has the address of its own page for itself.
  render: () => html`<saldo-client-portal routes="off"></saldo-client-portal>`,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const Statement: Story = show('statement');
export const Documents: Story = show('documents');
export const Reports: Story = show('reports');
export const NewReport: Story = show('reports/new');
export const Questions: Story = show('questions');
export const Papers: Story = show('papers');
export const NoSuchPage: Story = show('elsewhere');
export const Loading: Story = { parameters: { overrides: never('/v1/session') } };
export const LoadingOverview: Story = {
  parameters: { overrides: never('/v1/statement', '/v1/documents', '/v1/payment-reports', '/v1/threads') },
};
export const Empty: Story = { parameters: { as: 'empty' } };
export const Failed: Story = { parameters: { overrides: fails('/v1/session') } };
export const PartsFailed: Story = { parameters: { overrides: fails('/v1/statement', '/v1/threads') } };
export const ReadOnly: Story = {
  parameters: {
    components: {
      statement: { enabled: true },
      invoiceList: { enabled: true, features: { download: false } },
    },
  },
};
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const Medium: Story = { parameters: { width: 'medium' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
export const RightToLeft: Story = { parameters: { direction: 'rtl' } };
export const DarkNarrow: Story = { parameters: { theme: 'dark', width: 'narrow' } };
export const Spanish: Story = { parameters: { locale: 'es-MX' } };
export const English: Story = { parameters: { locale: 'en-US' } };
export const Portuguese: Story = { parameters: { locale: 'pt-BR' } };
