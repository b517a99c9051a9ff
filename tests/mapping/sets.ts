import type { PublisherInput, PublishRecord } from '@saldo/sdk/contract';
import { recordsOfContpaqi } from './contpaqi.ts';
import { contpaqiRows } from './contpaqi.rows.ts';
import { recordsOfErpNext } from './erpnext.ts';
import { erpNextRows } from './erpnext.rows.ts';
import { recordsOfOdoo } from './odoo.ts';
import { odooRows } from './odoo.rows.ts';
import { recordsOfSap } from './sap-business-one.ts';
import { sapRows } from './sap-business-one.rows.ts';
import { recordsOfTryton } from './tryton.ts';
import { trytonRows } from './tryton.rows.ts';

/** What an ERP holds, as its publisher publishes it, and whose account to look at. */
export interface MappingSet {
  readonly erp: string;
  readonly publisher: PublisherInput;
  readonly records: readonly PublishRecord[];
  /** The ERP's id of a client on whose account everything occurs. */
  readonly client: string;
  /** The ERP's id of an invoice of that client in dollars, paid in the currency of the country. */
  readonly dollarInvoice: string;
  /** The key of a custom field of its invoices, as a heading has it. */
  readonly customField: { readonly key: string; readonly label: string };
}

/** The sets by what their stories are called. */
export const mappingSets = {
  erpnext: {
    erp: 'ERPNext',
    publisher: { name: 'Bombas Ficticias del Perú', country: 'PE', timeZone: 'America/Lima' },
    records: recordsOfErpNext(erpNextRows),
    client: 'CUST-0007',
    dollarInvoice: 'ACC-SINV-2026-00001',
    customField: { key: 'work_site', label: 'Frente de obra' },
  },
  odoo: {
    erp: 'Odoo',
    publisher: { name: 'Muebles Inventados', country: 'MX', timeZone: 'America/Mexico_City' },
    records: recordsOfOdoo(odooRows, { WOFF: 'write_off' }),
    client: 'res.partner:41',
    dollarInvoice: 'account.move:101',
    customField: { key: 'contract', label: 'Contrato' },
  },
  tryton: {
    erp: 'Tryton',
    publisher: { name: 'Insumos Imaginarios', country: 'CO', timeZone: 'America/Bogota' },
    records: recordsOfTryton(trytonRows, {
      exchangeJournal: 'EXC',
      methods: { BANK: 'bank_transfer', CASH: 'cash' },
    }),
    client: 'party:7',
    dollarInvoice: 'account.invoice:1',
    customField: { key: 'ward', label: 'Servicio' },
  },
  sap: {
    erp: 'SAP Business One',
    publisher: { name: 'Audiovisuales Supuestos', country: 'PE', timeZone: 'America/Lima' },
    records: recordsOfSap(sapRows, { exchangeAccounts: ['7760', '6760'], reasons: { WOFF: 'write_off' } }),
    client: 'C20000',
    dollarInvoice: '13:501',
    customField: { key: 'Campus', label: 'Sede' },
  },
  contpaqi: {
    erp: 'CONTPAQi Comercial',
    publisher: { name: 'Herramientas Supuestas', country: 'MX', timeZone: 'America/Mexico_City' },
    records: recordsOfContpaqi(contpaqiRows, { reasons: { INCOB: 'write_off' }, extra: 'planta' }),
    client: 'TAL-01',
    dollarInvoice: '401',
    customField: { key: 'planta', label: 'Planta' },
  },
} satisfies Record<string, MappingSet>;

export type MappingSetName = keyof typeof mappingSets;
