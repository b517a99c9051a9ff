import type { Language } from './language.ts';
import { plural } from './plural.ts';
import type { SharedWords } from './shared.en.ts';

const words: SharedWords = {
  documentTypes: {
    invoice: 'Factura',
    credit_note: 'Nota de crédito',
    debit_note: 'Nota de débito',
    purchase_order: 'Orden de compra',
    receipt: 'Recibo',
    withholding_certificate: 'Certificado de retención',
  },
  statuses: {
    open: 'Pendiente',
    partially_paid: 'Pago parcial',
    paid: 'Pagado',
    issued: 'Emitido',
    void: 'Anulado',
    overdue: 'Vencido',
    submitted: 'Enviado',
    in_review: 'En revisión',
    accepted: 'Aceptado',
    applied: 'Aplicado',
    rejected: 'Rechazado',
  },
  ageing: {
    current: 'Por vencer',
    days_1_30: '1–30 días',
    days_31_60: '31–60 días',
    days_61_90: '61–90 días',
    over_90: 'Más de 90 días',
    unapplied: 'Saldo a favor',
  },
  methods: {
    bank_transfer: 'Transferencia',
    deposit: 'Depósito',
    cheque: 'Cheque',
    cash: 'Efectivo',
    card: 'Tarjeta',
    direct_debit: 'Débito automático',
    compensation: 'Compensación',
    other: 'Otro',
  },
  fiscalSchemes: {
    'cfdi-uuid': 'Folio fiscal (UUID)',
    cae: 'CAE',
    cufe: 'CUFE',
    folio: 'Folio',
    sunat: 'SUNAT',
    'nfe-key': 'Clave NF-e',
  },
  document: 'Comprobante',
  installmentOf: (number, count) => `Cuota ${number} de ${count}`,
  daysOverdue: (count, days) =>
    plural('es', count, { one: `${days} día de atraso`, other: `${days} días de atraso` }),
  dueToday: 'Vence hoy',
  dueIn: (count, days) =>
    plural('es', count, { one: `Vence en ${days} día`, other: `Vence en ${days} días` }),
  asOf: (date) => `Al ${date}`,
  amountIn: (currency) => `Importes en ${currency}`,

  loading: 'Cargando …',
  updating: 'Actualizando …',
  retry: 'Reintentar',
  close: 'Cerrar',
  cancel: 'Cancelar',
  open: 'Abrir',
  download: 'Descargar',
  remove: 'Quitar',
  copy: 'Copiar',
  copied: 'Copiado',
  requestId: 'Código de la solicitud',
  showMore: 'Ver más',
  selectAll: 'Seleccionar todo',
  select: (name) => `Seleccionar ${name}`,
  sortable: 'Ordenar por esta columna',

  errors: {
    connection: 'No se puede contactar al servidor.',
    connectionHint: 'Revisa tu conexión e inténtalo de nuevo.',
    expired: 'Tu sesión terminó.',
    expiredHint: 'Recarga la página para continuar.',
    forbidden: 'Tu sesión no permite hacer esto.',
    forbiddenHint: 'Consulta con quien te dio el acceso.',
    notFound: 'Esto ya no está disponible.',
    notFoundHint: 'Puede haber sido retirado. Recarga la página para ver lo vigente.',
    tooMany: 'Demasiadas solicitudes a la vez.',
    tooManyHint: 'Espera un momento e inténtalo de nuevo.',
    invalid: 'Algo no fue aceptado.',
    invalidHint: 'Revisa lo que ingresaste e inténtalo de nuevo.',
    server: 'Algo falló en el servidor.',
    serverHint: 'No se perdió nada. Inténtalo de nuevo; si continúa, comunica el código de la solicitud.',
    staleKept: 'Lo que ves es de antes y puede haber cambiado.',
  },
};

export const sharedEs: Language<SharedWords> = {
  words,
  countries: {
    'es-MX': {
      documentTypes: { withholding_certificate: 'Constancia de retención' },
      statuses: { void: 'Cancelado' },
      installmentOf: (number, count) => `Vencimiento ${number} de ${count}`,
    },
    'es-PE': { documentTypes: { withholding_certificate: 'Comprobante de retención' } },
  },
};
