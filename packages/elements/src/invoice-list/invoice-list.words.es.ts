import { translationOf } from '../i18n/translation.ts';
import type { invoiceListEn } from './invoice-list.words.ts';

export const translation = translationOf<typeof invoiceListEn>()({
  words: {
    heading: 'Comprobantes',
    toPay: 'Comprobantes por pagar',
    toCollect: 'Comprobantes por cobrar',
    overdue: 'Vencido',
    nothingOverdue: 'Nada vencido',
    documents: { one: '{count} comprobante', other: '{count} comprobantes' },
    shown: '{shown} de {all}',

    search: 'Buscar',
    searchHint: 'Número, referencia, folio …',
    filters: 'Filtros',
    clearFilters: 'Limpiar filtros',
    state: 'Estado',
    states: { all: 'Todos', due: 'Pendientes', overdue: 'Vencidos', paid: 'Pagados' },
    type: 'Tipo',
    anyType: 'Todos los tipos',
    currency: 'Moneda',
    anyCurrency: 'Todas las monedas',
    issued: 'Fecha de emisión',
    periods: {
      any: 'Cualquier fecha',
      this_month: 'Este mes',
      last_month: 'Mes anterior',
      last_90_days: 'Últimos 90 días',
      this_year: 'Este año',
      custom: 'Desde … hasta …',
    },
    from: 'Desde',
    to: 'Hasta',

    number: 'Comprobante',
    issueDate: 'Emisión',
    dueDate: 'Vencimiento',
    status: 'Estado',
    total: 'Total',
    open: 'Saldo',
    reference: 'Referencia',
    fiscal: 'Identificador fiscal',
    withholdings: 'Retenido',
    creditStates: { open: 'Por aplicar', partially_paid: 'Aplicado en parte', paid: 'Aplicado' },
    paidPart: 'Quedan {open} de {total}',
    voidedOn: 'Anulado el {date}: {reason}',

    selected: { one: '{count} seleccionado', other: '{count} seleccionados' },
    report: 'Reportar pago',
    clearSelection: 'Quitar selección',
    oneCurrency: 'Un pago se reporta en una sola moneda. Deja seleccionada solo una.',

    emptyTitle: 'Todavía no hay comprobantes',
    emptyText: 'Aquí verás lo que {publisher} publique para ti.',
    noMatchTitle: 'Ningún comprobante coincide',
    noMatchText: 'Prueba otra búsqueda o limpia los filtros.',
    totalsFailed: 'Los totales no están disponibles.',
  },
  usted: {
    oneCurrency: 'Un pago se reporta en una sola moneda. Deje seleccionada solo una.',
    emptyText: 'Aquí verá lo que {publisher} publique para usted.',
    noMatchText: 'Pruebe otra búsqueda o limpie los filtros.',
  },
  countries: {
    'es-MX': { voidedOn: 'Cancelado el {date}: {reason}' },
  },
});
