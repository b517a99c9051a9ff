import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fails, never } from './server/overrides.ts';

interface Args {
  /** The publisher's id of the document. */
  document: string;
}

const meta: Meta<Args> = {
  title: 'Document detail',
  component: 'saldo-document-detail',
  render: ({ document }) =>
    html`<saldo-document-detail document-id=${`ext:${document}`}></saldo-document-detail>`,
  args: { document: 'F001-12391' },
  parameters: { as: 'detail' },
};

export default meta;

type Story = StoryObj<Args>;

/** An invoice on which everything occurs: disputed, paid in part and in dollars, a cheque in process, installments. */
export const Default: Story = {};
export const Loading: Story = { parameters: { overrides: never('/v1/documents/:documentId') } };
export const Empty: Story = { render: () => html`<saldo-document-detail></saldo-document-detail>` };
export const Failed: Story = { parameters: { overrides: fails('/v1/documents/:documentId') } };
export const NotFound: Story = { args: { document: 'unknown' } };
/** 400 lines, of which those in sight are drawn. */
export const LongContent: Story = { args: { document: 'F001-400' } };
/** What people and machines may send to break a page. */
export const Hostile: Story = { args: { document: 'F001-666' } };
export const HostileNarrow: Story = { args: { document: 'F001-666' }, parameters: { width: 'narrow' } };
export const DollarsPaidInSoles: Story = { args: { document: 'F002-871' } };
/** A part of it was given back. */
export const CreditNote: Story = { args: { document: 'FC01-117' } };
export const PurchaseOrder: Story = { args: { document: 'OC-7781' } };
export const WithholdingCertificate: Story = { args: { document: 'R001-339' } };
export const Adjustment: Story = { args: { document: 'AJ-1' } };
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const Medium: Story = { parameters: { width: 'medium' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
export const RightToLeft: Story = { parameters: { direction: 'rtl' } };
export const Spanish: Story = { parameters: { locale: 'es-MX' } };
export const English: Story = { parameters: { locale: 'en-US' } };
export const Portuguese: Story = { parameters: { locale: 'pt-BR' } };
/** As one of the company's own people sees it. */
export const Publisher: Story = { parameters: { as: 'staff' } };
