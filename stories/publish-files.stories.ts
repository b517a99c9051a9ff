import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fails, never } from './server/overrides.ts';

const meta: Meta = {
  title: 'Publish files',
  component: 'saldo-publish-files',
  render: () => html`<saldo-publish-files></saldo-publish-files>`,
  parameters: { as: 'clerk' },
};

export default meta;

type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const invoice = (number: string, partner: object, total: string) =>
  JSON.stringify({
    kind: 'document',
    externalId: `story-${number}`,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner,
      series: 'H001',
      number,
      issueDate: '2026-03-01',
      total: { amount: total, currency: 'PEN' },
    },
  });

/** Two that are new, one of a partner whom nobody knows, one that is none. */
const records = [
  invoice('1', { name: 'Nueva Ficticia', taxId: '20777777771' }, '1180.00'),
  invoice('2', { externalId: 'CLI-001' }, '590.50'),
  invoice('3', { externalId: 'nobody' }, '10.00'),
  '{"kind":',
].join('\n');

const table =
  'Cliente;Factura;Fecha;Importe\nNueva Ficticia;H-1;01/02/2026;1.180\nOtra Ficticia;H-2;02/03/2026;2.360\n';

/** Adds a file as a person does, and waits for what comes of it. */
const adds =
  (content: string, name: string): Play =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('saldo-publish-files')!;
    while (!element.shadowRoot?.querySelector('.drop')) await new Promise(requestAnimationFrame);
    await element.add([new File([content], name)]);
    while (!element.shadowRoot.querySelector('#stage')) await new Promise(requestAnimationFrame);
  };

export const Default: Story = {};
export const Asking: Story = { play: adds(table, 'ventas.csv') };
export const Preview: Story = { play: adds(records, 'records.ndjson') };
export const PreviewNarrow: Story = { ...Preview, parameters: { width: 'narrow' } };
export const PreviewDark: Story = { ...Preview, parameters: { theme: 'dark' } };
export const Failed: Story = {
  parameters: { overrides: fails('/v1/session') },
};
export const Loading: Story = { parameters: { overrides: never('/v1/session') } };
export const NotPermitted: Story = { parameters: { as: 'staff' } };
export const Spanish: Story = { ...Preview, parameters: { locale: 'es-MX' } };
export const English: Story = { ...Asking, parameters: { locale: 'en-US' } };
export const Portuguese: Story = { ...Asking, parameters: { locale: 'pt-BR' } };
