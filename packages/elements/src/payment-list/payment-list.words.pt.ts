import { translation as attachments } from '../attachments/attachments.words.pt.ts';
import { translationOf } from '../i18n/translation.ts';
import type { paymentListEn } from './payment-list.words.ts';

export const translation = translationOf<typeof paymentListEn>()({
  words: {
    files: attachments.words,
    receivedHeading: 'Pagamentos recebidos',
    madeHeading: 'Pagamentos feitos',
    scheduledHeading: 'Pagamentos agendados',
    scheduledHint: 'O que {publisher} prevê pagar ou já enviou. Conta quando é pago.',
    scheduledTotal: 'Agendado',
    scheduledMore: { one: 'Aparece {count}; há mais.', other: 'Aparecem {count}; há mais.' },
    noDay: 'Sem dia definido',
    documents: { one: '{count} documento', other: '{count} documentos' },
    covers: 'O que cobre',
    willCover: 'O que vai cobrir',
    coversNothing: 'Está por conta: ainda não cobre nenhum documento.',
    onAccount: 'Por conta',
    installment: 'Parcela {number}',
    related: 'Comprovantes e recibos',
    papers: 'Arquivos',
    clears: 'Compensa em {date}.',
    voidedOn: 'Cancelado em {date}: {reason}',
    refund: 'Dinheiro devolvido',

    noneTitle: 'Ainda não há pagamentos',
    noneText: 'Quando {publisher} registrar um pagamento, você vê aqui o que ele cobre.',
    noneScheduledTitle: 'Nada está agendado',
    noneScheduledText: 'Quando {publisher} agendar um pagamento, você vê aqui o dia e o que ele vai cobrir.',
    notPermitted: 'Aqui não se mostram pagamentos',
  },
});
