import { attachmentsEs } from '../attachments/attachments.words.es.ts';
import type { Language } from '../i18n/language.ts';
import { plural } from '../i18n/plural.ts';
import type { QueryThreadWords } from './query-thread.words.en.ts';

const words: QueryThreadWords = {
  files: attachmentsEs,
  title: 'Consultas',
  titleAbout: (label) => `Consultas sobre ${label}`,
  all: 'Todas las consultas',
  ask: 'Hacer una consulta',
  back: 'Volver a las consultas',
  subjects: {
    account: 'Cuenta',
    document: 'Comprobante',
    payment: 'Pago',
    payment_report: 'Reporte de pago',
  },
  aboutThis: {
    account: 'Sobre tu cuenta',
    document: 'Sobre este comprobante',
    payment: 'Sobre este pago',
    payment_report: 'Sobre este reporte de pago',
  },
  about: (label) => `Sobre ${label}`,
  openDocument: (label) => `Abrir ${label}`,
  unread: (count, text) => plural('es', count, { one: `${text} nuevo`, other: `${text} nuevos` }),
  newFromHere: 'Nuevos',
  attachment: 'Adjunto',
  choose: 'Elige una consulta',
  chooseHint: 'Sus mensajes aparecen aquí.',
  none: 'Aún no hay consultas',
  noneHint: 'Pregunta por un comprobante, un pago o tu cuenta; la respuesta llega aquí.',
  noneAbout: 'Nadie ha preguntado por esto todavía.',

  messages: 'Mensajes',
  earlier: 'Mensajes anteriores',
  you: 'Tú',
  yourSide: 'Tu empresa',
  otherSide: 'La otra parte',
  fromYourSide: (name) => `${name}, tu empresa`,
  fromPublisher: (name, publisher) => `${name}, ${publisher}`,
  sending: 'Enviando …',
  sent: 'Enviado',
  notSent: 'No se envió.',
  againIsSafe: 'Reintentar es seguro: se envía una sola vez.',
  discard: 'Descartar',
  announce: (name, subject, text) => `Mensaje nuevo de ${name} en “${subject}”: ${text}`,

  message: 'Mensaje',
  write: 'Escribe un mensaje',
  send: 'Enviar',
  sendHint: (keys) => `${keys} envía`,
  subject: 'Asunto',
  subjectHint: 'En pocas palabras',
  question: 'Tu consulta',
  sendQuestion: 'Enviar consulta',
  subjectRequired: 'Escribe un asunto.',
  textRequired: 'Escribe tu consulta.',
  filesIncomplete: 'Un archivo no llegó. Reinténtalo o quítalo.',
  kept: 'Todo lo que escribiste sigue aquí. Reintentar es seguro: se envía una sola vez.',
  refused: 'El servidor no aceptó esta consulta. Todo lo que escribiste sigue aquí.',

  readOnly: 'Aquí puedes leer, pero no escribir.',
  notPermitted: 'Las consultas no están disponibles aquí',
  notPermittedHint: 'Tu acceso no las incluye. Pregunta directamente a la empresa:',
  contact: 'Contacto',
};

export const queryThreadEs: Language<QueryThreadWords> = { words };
