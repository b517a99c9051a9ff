import type { Language } from '../i18n/language.ts';
import { plural } from '../i18n/plural.ts';
import type { AccountStatementWords } from './account-statement.words.en.ts';

export const accountStatementEs: Language<AccountStatementWords> = {
  words: {
    heading: 'Estado de cuenta',
    accountWith: (publisher) => `Cuenta con ${publisher}`,
    direction: 'Cuenta',
    directions: { receivable: 'Como cliente', payable: 'Como proveedor' },
    asOfDate: 'Al',

    balance: { receivable: 'Por pagar', payable: 'Por cobrar' },
    favour: { receivable: 'Saldo a tu favor', payable: 'Saldo a favor de la empresa' },
    overdue: 'Vencido',
    nothingOverdue: 'Nada vencido',
    opening: 'Saldo inicial',
    debits: { receivable: 'Cargos', payable: 'Tus facturas' },
    credits: { receivable: 'Pagos y abonos', payable: 'Pagos y descuentos' },
    closing: 'Saldo final',
    plus: 'más',
    minus: 'menos',
    equals: 'igual a',
    balanceLine: (from, to, opening, closing) => `Saldo del ${from} al ${to}: de ${opening} a ${closing}`,
    balanceRange: (lowest, highest) => `mínimo ${lowest}, máximo ${highest}`,

    ages: 'Saldos por antigüedad',
    items: (count, shown) => plural('es', count, { one: `${shown} partida`, other: `${shown} partidas` }),
    showBucket: 'Ver estas partidas abiertas',

    view: 'Vista',
    views: { activity: 'Movimientos', open_items: 'Partidas abiertas' },
    period: 'Periodo',
    periods: {
      month: 'Mes en curso',
      quarter: 'Últimos 3 meses',
      year: 'Año en curso',
      custom: 'Desde … hasta …',
    },
    from: 'Desde',
    to: 'Hasta',
    currency: 'Moneda',
    allCurrencies: 'Todas las monedas',
    releaseBucket: (bucket) => `Ver todas las antigüedades, no solo: ${bucket}`,

    date: 'Fecha',
    what: 'Movimiento',
    due: 'Vencimiento',
    running: 'Saldo',
    payment: 'Pago',
    movementKinds: { document: 'Comprobante', payment: 'Pago', adjustment: 'Ajuste' },
    noMovementsInPeriod: 'Sin movimientos en este periodo.',
    moreMovements: (count, shown) =>
      plural('es', count, { one: `Ver ${shown} movimiento más`, other: `Ver ${shown} movimientos más` }),

    document: 'Comprobante',
    issued: 'Emisión',
    total: 'Total',
    open: 'Saldo',
    late: 'Atraso',
    age: 'Antigüedad',
    days: (count, shown) => plural('es', count, { one: `${shown} día`, other: `${shown} días` }),
    installment: (number) => `Cuota ${number}`,

    selected: (count, shown) =>
      plural('es', count, { one: `${shown} seleccionada`, other: `${shown} seleccionadas` }),
    report: 'Reportar pago',
    clearSelection: 'Quitar selección',
    oneCurrency: 'Un pago se reporta en una sola moneda. Deja seleccionada solo una.',

    emptyTitle: 'Todavía no hay movimientos',
    emptyText: (publisher) => `Aquí verás las facturas y los pagos que ${publisher} registre para ti.`,
    emptyPeriodText: 'Elige un inicio anterior u otra fecha para ver movimientos más antiguos.',
    nothingOpenTitle: 'No hay nada pendiente',
    nothingOpenText: (date) => `Todo estaba saldado al ${date}.`,
    noneInBucket: 'Ninguna partida abierta tiene esta antigüedad.',
    notPermitted: 'Tu sesión no muestra estados de cuenta.',
  },
  usted: {
    favour: { receivable: 'Saldo a su favor' },
    debits: { payable: 'Sus facturas' },
    oneCurrency: 'Un pago se reporta en una sola moneda. Deje seleccionada solo una.',
    emptyText: (publisher) => `Aquí verá las facturas y los pagos que ${publisher} registre para usted.`,
    emptyPeriodText: 'Elija un inicio anterior u otra fecha para ver movimientos más antiguos.',
    notPermitted: 'Su sesión no muestra estados de cuenta.',
  },
  countries: {
    'es-MX': { installment: (number) => `Parcialidad ${number}` },
  },
};
