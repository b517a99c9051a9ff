import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { mappingSets, type MappingSetName } from '../tests/mapping/sets.ts';

const meta: Meta = { title: 'Mapping' };

export default meta;

/** What an ERP holds, published into the page, as its client sees it. */
function page(set: MappingSetName, locale: string): StoryObj {
  const { erp, publisher, dollarInvoice, customField } = mappingSets[set];
  const { key, label } = customField;
  return {
    name: erp,
    parameters: { as: set, locale },
    render: () => html`
      <main>
        <h1>${publisher.name}</h1>
        <saldo-account-statement></saldo-account-statement>
        <saldo-invoice-list
          columns="number dueDate status metadata.${key} total open"
          .metadataLabels=${{ [key]: label }}
        ></saldo-invoice-list>
        <saldo-document-detail document-id=${`ext:${dollarInvoice}`}></saldo-document-detail>
      </main>
    `,
  };
}

export const ErpNext = page('erpnext', 'es-PE');
export const Odoo = page('odoo', 'es-MX');
export const Tryton = page('tryton', 'es-CO');
export const SapBusinessOne = page('sap', 'es-PE');
export const Contpaqi = page('contpaqi', 'es-MX');
export const EnglishDark: StoryObj = {
  ...ErpNext,
  name: 'ERPNext, in English and dark',
  parameters: { as: 'erpnext', locale: 'en-US', theme: 'dark' },
};
export const PortugueseNarrow: StoryObj = {
  ...ErpNext,
  name: 'ERPNext, in Portuguese and narrow',
  parameters: { as: 'erpnext', locale: 'pt-BR', width: 'narrow' },
};
