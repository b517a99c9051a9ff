import type { Message, Thread } from '@saldo/sdk/contract';
import { samplePartner } from './sample-session.ts';

/** Side (`p` publisher, `c` client), instant, text, name of a file that comes with it. */
export type MessageSketch = readonly [side: 'p' | 'c', instant: string, text: string, file?: string];

export interface ThreadSketch {
  readonly subject: string;
  /** Absent: the account. The label is the external id of a document, or the number of a report. */
  readonly about?: { readonly kind: 'document' | 'payment_report'; readonly label: string };
  /** The last so many messages have not been read by the partner. */
  readonly unread?: number;
  /** Oldest first. */
  readonly messages: readonly MessageSketch[];
}

export function sampleMessage(number: number, [side, at, text]: MessageSketch): Message {
  const id = (kind: string, count: number) => `01932f6e-0000-7000-${kind}-${String(count).padStart(12, '0')}`;
  return {
    id: id('f000', number),
    threadId: id('e000', 1),
    author:
      side === 'p' ? { side: 'publisher', name: 'Luis Cobranza' } : { side: 'partner', name: 'Ana Ficticia' },
    text,
    files: [],
    createdAt: at,
  };
}

/** A thread of the contract whose messages are these, oldest first. */
export function sampleThread(messages: readonly Message[], unreadCount = 0): Thread {
  const [first, last] = [messages[0]!, messages.at(-1)!];
  return {
    id: last.threadId,
    partner: samplePartner,
    about: { kind: 'account' },
    subject: 'a',
    lastMessage: last,
    messageCount: messages.length,
    unreadCount,
    createdAt: first.createdAt,
    revision: messages.length,
  };
}

/** Threads about documents, a payment report and the account, the latest first. */
export const sampleThreads: readonly ThreadSketch[] = [
  {
    subject: 'Faltan 2 cajas en la entrega',
    about: { kind: 'document', label: 'F001-00012345' },
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
        'guia-de-remision-firmada.pdf',
      ],
      ['p', '2026-04-12T14:02:00.000Z', 'El almacén confirma que salieron 8 cajas.'],
      [
        'p',
        '2026-04-12T14:03:00.000Z',
        'Hoy mismo emitimos la nota de crédito por las 2 cajas; la verás en tu estado de cuenta.',
      ],
    ],
  },
  {
    subject: 'Constancia de retención de marzo',
    about: { kind: 'payment_report', label: 'R-000001' },
    messages: [
      ['p', '2026-04-10T20:00:00.000Z', '¿Nos pueden enviar la constancia de retención R001-77?'],
      ['c', '2026-04-11T13:30:00.000Z', 'Sí, la adjunto hoy.'],
    ],
  },
  {
    subject: 'Cambio de razón social',
    messages: [
      [
        'c',
        '2026-03-20T13:30:00.000Z',
        'A partir de abril facturen a nombre de Ferretería El Tornillo Ficticio S.A.C.',
      ],
      ['p', '2026-03-20T15:00:00.000Z', 'Registrado, gracias.'],
    ],
  },
  {
    subject: 'Plazo de pago',
    about: { kind: 'document', label: 'F001-00012398' },
    messages: [['c', '2026-02-11T13:30:00.000Z', '¿Es posible pagar en 4 cuotas en lugar de 3?']],
  },
];
