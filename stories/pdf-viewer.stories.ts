import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DocumentTypeInput } from '@saldo/sdk/contract';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { fails, never } from './server/overrides.ts';
import { findDocument } from './server/find-document.ts';

interface Args {
  /** Whose paper is shown: the client's latest document of this type. */
  type: DocumentTypeInput;
  /** A file from elsewhere, in its place. */
  file?: Blob;
}

const meta: Meta<Args> = {
  title: 'PDF viewer',
  component: 'saldo-pdf-viewer',
  render: ({ type, file }) =>
    file === undefined
      ? html`${until(
          findDocument('client', type).then(
            (id) => html`<saldo-pdf-viewer document-id=${id}></saldo-pdf-viewer>`,
          ),
        )}`
      : html`<saldo-pdf-viewer .file=${file}></saldo-pdf-viewer>`,
  args: { type: 'invoice' },
};

export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};
export const Loading: Story = { parameters: { overrides: never('/v1/file-contents/:fileId') } };
export const Empty: Story = {
  render: () => html`<saldo-pdf-viewer></saldo-pdf-viewer>`,
};
export const Failed: Story = { parameters: { overrides: fails('/v1/file-contents/:fileId') } };
export const Corrupt: Story = {
  args: { file: new Blob(['%PDF-1.7 and nothing that follows'], { type: 'application/pdf' }) },
};
export const LongContent: Story = { args: { type: 'withholding_certificate' } };
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const Dark: Story = { parameters: { theme: 'dark' } };
export const Spanish: Story = { parameters: { locale: 'es-MX' } };
export const English: Story = { parameters: { locale: 'en-US' } };
export const Portuguese: Story = { parameters: { locale: 'pt-BR' } };
