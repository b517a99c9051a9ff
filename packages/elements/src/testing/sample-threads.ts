import type { Message, Thread } from '@saldo/sdk/contract';
import { sampleFile } from './sample-reports.ts';
import { samplePartner } from './sample-session.ts';

export interface SampleThread {
  readonly thread: Thread;
  /** Oldest first. */
  readonly messages: readonly Message[];
}

export interface ThreadSketch {
  readonly number: number;
  readonly subject: string;
  readonly about?: Thread['about'];
  readonly unread?: number;
  /** Side (`p` publisher, `c` client), instant, text. */
  readonly messages: readonly (readonly ['p' | 'c', string, string])[];
}

const id = (kind: string, number: number) => `01932f6e-0000-7000-${kind}-${String(number).padStart(12, '0')}`;

export function sampleMessage(
  thread: string,
  number: number,
  [side, at, text]: ThreadSketch['messages'][number],
): Message {
  return {
    id: id('f000', number),
    threadId: thread,
    author:
      side === 'p' ? { side: 'publisher', name: 'Luis Cobranza' } : { side: 'partner', name: 'Ana Ficticia' },
    text,
    files: [],
    createdAt: at,
  };
}

/** A thread of the contract from what a test cares about. */
export function sampleThread({
  number,
  subject,
  about,
  unread = 0,
  messages: sketches,
}: ThreadSketch): SampleThread {
  const threadId = id('e000', number);
  const messages = sketches.map((sketch, index) => sampleMessage(threadId, number * 1000 + index, sketch));
  const thread: Thread = {
    id: threadId,
    partner: samplePartner,
    about: about ?? { kind: 'account' },
    subject,
    lastMessage: messages.at(-1)!,
    messageCount: messages.length,
    unreadCount: unread,
    createdAt: messages[0]!.createdAt,
    revision: messages.length,
  };
  return { thread, messages };
}

const invoice = {
  kind: 'document',
  id: '01932f6e-0000-7000-9000-000100012345',
  externalId: 'F001-00012345',
  label: 'F001-00012345',
};

const quantity = sampleThread({
  number: 1,
  subject: 'Faltan 2 cajas en la entrega',
  about: invoice,
  unread: 2,
  messages: [
    [
      'c',
      '2026-04-08T15:12:00.000Z',
      'Recibimos 8 cajas y la factura dice 10. ¿Nos envían las 2 que faltan o emiten una nota de crédito?',
    ],
    ['p', '2026-04-08T16:40:00.000Z', 'Gracias por avisar. Lo reviso con el almacén y te confirmo.'],
    [
      'c',
      '2026-04-11T14:05:00.000Z',
      'Buen día, ¿hay novedades? La factura vence el 31.\n\nAdjunto la guía firmada.',
    ],
    ['p', '2026-04-12T14:02:00.000Z', 'El almacén confirma que salieron 8 cajas.'],
    [
      'p',
      '2026-04-12T14:03:00.000Z',
      'Hoy mismo emitimos la nota de crédito por las 2 cajas; la verás en tu estado de cuenta.',
    ],
  ],
});

/** Threads about documents, a payment report and the account, the latest first. */
export const sampleThreads: readonly SampleThread[] = [
  {
    thread: quantity.thread,
    messages: quantity.messages.map((message, index) =>
      index === 2 ? { ...message, files: [sampleFile(41, 'guia-de-remision-firmada.pdf')] } : message,
    ),
  },
  sampleThread({
    number: 2,
    subject: 'Constancia de retención de marzo',
    about: { kind: 'payment_report', id: id('b000', 126), label: 'R-000126' },
    messages: [
      ['p', '2026-04-10T20:00:00.000Z', '¿Nos pueden enviar la constancia de retención R001-77?'],
      ['c', '2026-04-11T13:30:00.000Z', 'Sí, la adjunto hoy.'],
    ],
  }),
  sampleThread({
    number: 3,
    subject: 'Cambio de razón social',
    messages: [
      [
        'c',
        '2026-03-20T13:30:00.000Z',
        'A partir de abril facturen a nombre de Ferretería El Tornillo Ficticio S.A.C.',
      ],
      ['p', '2026-03-20T15:00:00.000Z', 'Registrado, gracias.'],
    ],
  }),
  sampleThread({
    number: 4,
    subject: 'Plazo de pago',
    about: {
      kind: 'document',
      id: id('9000', 100012398),
      externalId: 'F001-00012398',
      label: 'F001-00012398',
    },
    messages: [['c', '2026-02-11T13:30:00.000Z', '¿Es posible pagar en 4 cuotas en lugar de 3?']],
  }),
];
