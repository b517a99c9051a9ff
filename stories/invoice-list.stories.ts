import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SaldoDocument } from '@saldo/sdk/contract';
import { html } from 'lit';
import { fails, never } from './server/overrides.ts';

const meta: Meta = {
  title: 'Invoice list',
  component: 'saldo-invoice-list',
  render: ({ direction }) => html`<saldo-invoice-list direction=${direction}></saldo-invoice-list>`,
  args: { direction: 'receivable' },
  argTypes: { direction: { control: 'inline-radio', options: ['receivable', 'payable'] } },
};

export default meta;

type Story = StoryObj;

const soon = <Value>(value: Value) => new Promise<Value>((done) => setTimeout(() => done(value), 800));

export const Default: Story = {};
export const Loading: Story = { parameters: { overrides: never('/v1/documents', '/v1/documents/summary') } };
export const Empty: Story = { parameters: { as: 'empty' } };
export const Failed: Story = { parameters: { overrides: fails('/v1/documents', '/v1/documents/summary') } };
export const TotalsFailed: Story = { parameters: { overrides: fails('/v1/documents/summary') } };
export const LongContent: Story = { parameters: { as: 'large' } };
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
export const RightToLeft: Story = { parameters: { direction: 'rtl' } };
export const DarkNarrow: Story = { parameters: { theme: 'dark', width: 'narrow' } };
export const Spanish: Story = { parameters: { locale: 'es-MX' } };
export const English: Story = { parameters: { locale: 'en-US' } };
export const Portuguese: Story = { parameters: { locale: 'pt-BR' } };
export const Supplier: Story = { args: { direction: 'payable' }, parameters: { as: 'supplier' } };
export const ReadOnly: Story = {
  parameters: { components: { invoiceList: { enabled: true, features: { download: false } } } },
};
export const CustomFields: Story = {
  render: () => html`
    <saldo-invoice-list
      columns="number dueDate status metadata.obra metadata.entregado:date total open"
      metadata-labels="obra=Obra&amp;entregado=Entregado"
    ></saldo-invoice-list>
  `,
};
export const ColumnsOfTheHost: Story = {
  render: () => html`
    <saldo-invoice-list
      .columns=${[
        ...['number', 'dueDate', 'status'],
        { id: 'metadata.obra', header: 'Obra', card: 'line' },
        {
          id: 'shipment',
          header: 'Despacho',
          load: async (documents: readonly SaldoDocument[]) => {
            await soon(undefined);
            return documents.map(({ status, externalId }) =>
              status === 'paid'
                ? { text: 'Entregado', tone: 'paid' }
                : { text: 'En camino', href: `#/shipments/${externalId}` },
            );
          },
        },
        'open',
      ]}
    ></saldo-invoice-list>
  `,
};
export const ActionsOfTheHost: Story = {
  render: () => html`
    <saldo-invoice-list
      .rowActions=${[
        {
          id: 'order-again',
          label: 'Volver a pedir',
          icon: 'M3 8h10M8 3v10',
          visible: ({ type }: SaldoDocument) => type === 'invoice',
          run: () => soon({ message: 'Está en tu pedido.' }),
        },
        {
          id: 'dispute',
          label: 'Reclamar',
          enabled: ({ status }: SaldoDocument) => status !== 'paid',
          run: () => soon({ failed: true, message: 'Ya hay un reclamo de este comprobante.' }),
        },
        {
          id: 'zip',
          label: 'Descargar todo',
          runMany: (documents: readonly SaldoDocument[]) => soon({ message: `${documents.length} papeles.` }),
        },
      ]}
    ></saldo-invoice-list>
  `,
};
export const OneValueOfACustomField: Story = {
  render: () => html`
    <saldo-invoice-list
      metadata="obra=Puente Ficticio"
      columns="number dueDate status metadata.obra open"
      metadata-labels="obra=Obra"
    ></saldo-invoice-list>
  `,
};
export const LockedFilters: Story = {
  render: () => html`
    <saldo-invoice-list
      type="invoice credit_note"
      currency="PEN"
      issued-from="2026-01-01"
    ></saldo-invoice-list>
  `,
};
export const LockThatIsNone: Story = {
  render: () => html`<saldo-invoice-list type="invoce"></saldo-invoice-list>`,
};
export const FiltersInTheAddress: Story = {
  render: () => html`<saldo-invoice-list url-filters="invoices"></saldo-invoice-list>`,
};
const ownWords = html`
  <saldo-invoice-list>
    <h2 slot="heading">Tus facturas</h2>
    <p slot="empty">Tu primera factura llega con tu primer pedido.</p>
    <p slot="error">Estamos mudando nuestras cuentas. Vuelve en una hora.</p>
  </saldo-invoice-list>
`;
export const EmptyInWordsOfTheHost: Story = { render: () => ownWords, parameters: { as: 'empty' } };
export const FailedInWordsOfTheHost: Story = {
  render: () => ownWords,
  parameters: { overrides: fails('/v1/documents', '/v1/documents/summary') },
};
export const Adjustments: Story = {
  render: () => html`<saldo-invoice-list type="adjustment"></saldo-invoice-list>`,
};
export const BlockedForASupplier: Story = {
  render: () => html`<saldo-invoice-list direction="payable" status="open"></saldo-invoice-list>`,
  parameters: { as: 'supplier' },
};
export const Papers: Story = {
  render: () => html`
    <saldo-invoice-list
      direction="payable"
      papers
      type="withholding_certificate"
      columns="number issueDate total files"
    ></saldo-invoice-list>
  `,
  parameters: { as: 'supplier' },
};
