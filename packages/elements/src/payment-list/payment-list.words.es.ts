import { translation as attachments } from '../attachments/attachments.words.es.ts';
import { translationOf } from '../i18n/translation.ts';
import type { paymentListEn } from './payment-list.words.ts';

export const translation = translationOf<typeof paymentListEn>()({
  words: {
    files: attachments.words,
    receivedHeading: 'Pagos recibidos',
    madeHeading: 'Pagos realizados',
    scheduledHeading: 'Pagos programados',
    scheduledHint: 'Lo que {publisher} tiene previsto pagar o ya envió. Cuenta cuando se paga.',
    scheduledTotal: 'Programado',
    scheduledMore: { one: 'Se muestra {count}; hay más.', other: 'Se muestran {count}; hay más.' },
    noDay: 'Sin día fijado',
    documents: { one: '{count} comprobante', other: '{count} comprobantes' },
    covers: 'Qué cubre',
    willCover: 'Qué cubrirá',
    coversNothing: 'Está a cuenta: todavía no cubre ningún comprobante.',
    onAccount: 'A cuenta',
    installment: 'Vencimiento {number}',
    related: 'Certificados y recibos',
    papers: 'Archivos',
    clears: 'Se acredita el {date}.',
    voidedOn: 'Anulado el {date}: {reason}',
    refund: 'Dinero devuelto',

    noneTitle: 'Todavía no hay pagos',
    noneText: 'Cuando {publisher} registre un pago, aquí verás qué cubre.',
    noneScheduledTitle: 'No hay pagos programados',
    noneScheduledText: 'Cuando {publisher} programe un pago, aquí verás el día y qué cubrirá.',
    notPermitted: 'Aquí no se muestran pagos',
  },
  usted: {
    files: attachments.usted,
    noneText: 'Cuando {publisher} registre un pago, aquí verá qué cubre.',
    noneScheduledText: 'Cuando {publisher} programe un pago, aquí verá el día y qué cubrirá.',
  },
  countries: {
    'es-MX': { voidedOn: 'Cancelado el {date}: {reason}', related: 'Constancias y recibos' },
    'es-PE': { installment: 'Cuota {number}', related: 'Comprobantes de retención y recibos' },
  },
});
