import type { Deal, Shape } from './deal.ts';
import { rollDice, type Dice } from './dice.ts';
import type { Claim, Draft } from './draft.ts';
import { draftSale, emptyDraft, returnedLines, withTerms, withTotal } from './draft-document.ts';
import { share } from './minor-units.ts';
import { scheduleClaims } from './schedule-claims.ts';

export interface Expansion {
  drafts: Draft[];
  claims: Claim[];
}

export const withholdingRate = { text: '0.03', part: 3n, whole: 100n };

const voidReasons = [
  'Error en los datos del adquirente',
  'Emitido por duplicado',
  'Precio distinto del cotizado',
  'Anulado a pedido del cliente: la mercadería no se despachó',
];

interface Context {
  deal: Deal;
  dice: Dice;
  today: number;
  invoice: Draft;
}

/** Makes the documents of a deal, and what was paid for them until today. */
export function expandDeal(seed: string, deal: Deal, today: number): Expansion {
  const dice = rollDice(seed, deal.key);
  const day = today - deal.age;
  if (deal.shape === 'order') {
    return { drafts: [draftSale(deal, dice, 'order', 'purchase_order', day)], claims: [] };
  }
  const ordered = deal.shape.startsWith('ordered');
  const invoiceDay = ordered ? Math.min(day + dice.integer(1, 9), today) : day;
  const invoice = withTerms(
    draftSale(deal, dice, 'invoice', 'invoice', invoiceDay),
    deal.termDays,
    deal.cuotas,
  );
  return expand[deal.shape]({ deal, dice, today, invoice });
}

const expand: Record<Exclude<Shape, 'order'>, (context: Context) => Expansion> = {
  plain: (context) => settle(context, context.invoice, []),
  withheld_pending: (context) => settle(context, withWithholding(context.invoice), []),
  credited: (context) => {
    const credit = creditNote(context, context.invoice.day + context.dice.integer(3, 14));
    credit.allocations = [{ document: context.invoice.key, minor: credit.total }];
    return settle(context, context.invoice, [credit], credit.total);
  },
  cancelled: (context) => {
    const { invoice, dice } = context;
    const day = invoice.day + dice.integer(3, 14);
    const lines = invoice.lines.map((line) => ({ ...line, description: `Anulación: ${line.description}` }));
    const credit = withTotal(correction(context, 'credit', 'credit_note', day), lines);
    credit.allocations = [{ document: invoice.key, minor: credit.total }];
    return settle(context, invoice, [credit], credit.total);
  },
  half_applied: (context) => {
    const credit = creditNote(context, context.invoice.day + context.dice.integer(3, 14));
    const applied = share(credit.total, 40n, 100n);
    credit.allocations = [{ document: context.invoice.key, minor: applied }];
    return settle(context, context.invoice, [credit], applied);
  },
  credit_left: (context) => {
    const credit = creditNote(context, context.invoice.day + context.dice.integer(16, 36));
    return settle(context, context.invoice, [credit]);
  },
  withheld: withCertificate,
  receipted: (context) => {
    const paid = settle(context, context.invoice, []);
    const claim = paid.claims[0];
    if (!claim) throw new Error(`${context.deal.key} acknowledges a payment that was not made.`);
    const receipt = {
      ...emptyDraft(context.deal, 'receipt', 'receipt', claim.day),
      lines: [{ description: 'Pago recibido', about: context.invoice.key, minor: claim.minor }],
      total: claim.minor,
      receiptOf: claim.key,
      related: [{ relation: 'acknowledges' as const, document: context.invoice.key }],
      remark: 'Recibimos conforme el pago detallado',
    };
    return { ...paid, drafts: [...paid.drafts, receipt] };
  },
  debited: (context) => {
    const { invoice, deal, dice, today } = context;
    const day = Math.min((invoice.dueDay ?? invoice.day) + dice.integer(30, 45), today);
    const interest = share(invoice.total, BigInt(dice.integer(12, 28)), 1000n);
    const line = { description: 'Intereses moratorios', about: invoice.key, minor: interest };
    const note = withTerms(
      withTotal(correction(context, 'debit', 'debit_note', day, 'refers_to'), [line]),
      15,
      1,
    );
    note.remark = 'Intereses por pago posterior al vencimiento';
    const claims = scheduleClaims(note, note.total, { ...deal, outcome: { kind: 'habit' } }, dice, today);
    const paid = settle(context, invoice, [note]);
    return { ...paid, claims: [...paid.claims, ...claims] };
  },
  voided: (context) => {
    const { invoice, deal, dice } = context;
    const day = invoice.day + dice.integer(0, 2);
    const voided = { ...invoice, voided: { day, reason: dice.pick(voidReasons) } };
    const again = withTerms(
      { ...invoice, key: `${deal.key}/replacement`, day: day + 1 },
      deal.termDays,
      deal.cuotas,
    );
    again.related = [{ relation: 'replaces', document: invoice.key }];
    const paid = settle(context, again, []);
    return { ...paid, drafts: [voided, ...paid.drafts] };
  },
  ordered: (context) => {
    const { order, invoice } = withOrder(context);
    return settle(context, invoice, [order]);
  },
  ordered_withheld: (context) => {
    const { order, invoice } = withOrder(context);
    const withheld = withCertificate({ ...context, invoice });
    return { ...withheld, drafts: [order, ...withheld.drafts] };
  },
  ordered_twice: (context) => {
    const { deal, invoice, today } = context;
    const twice = invoice.lines.map((line) => ({
      ...line,
      quantity: (line.quantity ?? 1) * 2,
      minor: line.minor * 2n,
    }));
    const { order } = withOrder({ ...context, invoice: { ...invoice, lines: twice } });
    const settled = [0, 1].map((turn) => {
      const day = Math.min(invoice.day + turn * 6, today);
      const part = withTerms({ ...invoice, key: `${invoice.key}-${turn + 1}`, day }, deal.termDays, 1);
      part.related = [{ relation: 'fulfils', document: order.key }];
      return settle(context, part, []);
    });
    return {
      drafts: [order, ...settled.flatMap((part) => part.drafts)],
      claims: settled.flatMap((part) => part.claims),
    };
  },
};

function settle(context: Context, invoice: Draft, others: Draft[], credited = 0n): Expansion {
  const owed = invoice.total - credited - (invoice.withheld ?? 0n);
  const claims = scheduleClaims(invoice, owed, context.deal, context.dice, context.today);
  return { drafts: [invoice, ...others], claims };
}

function withWithholding(invoice: Draft): Draft {
  return { ...invoice, withheld: share(invoice.total, withholdingRate.part, withholdingRate.whole) };
}

/** The certificate is issued on the day of the payment. */
function withCertificate(context: Context): Expansion {
  const invoice = withWithholding(context.invoice);
  const minor = invoice.withheld ?? 0n;
  const paid = settle(context, invoice, []);
  const day = paid.claims[0]?.day;
  if (day === undefined) throw new Error(`${context.deal.key} certifies a payment that was not made.`);
  const certificate: Draft = {
    ...correction(context, 'certificate', 'withholding_certificate', day, 'certifies'),
    lines: [
      {
        description: 'Retención del IGV',
        about: invoice.key,
        baseMinor: invoice.total,
        rate: withholdingRate.text,
        minor,
      },
    ],
    total: minor,
    allocations: [{ document: invoice.key, minor }],
    remark: 'Retención del IGV, 3 % del importe pagado',
  };
  return { ...paid, drafts: [...paid.drafts, certificate] };
}

function creditNote(context: Context, day: number): Draft {
  const note = correction(context, 'credit', 'credit_note', day);
  return {
    ...withTotal(note, returnedLines(context.invoice, context.dice)),
    remark: 'Devolución de mercadería',
  };
}

function correction(
  { deal, invoice, today }: Context,
  key: string,
  type: Draft['type'],
  day: number,
  relation: Draft['related'][number]['relation'] = 'corrects',
): Draft {
  const related = [{ relation, document: invoice.key }];
  return { ...emptyDraft(deal, key, type, Math.min(day, today)), related };
}

/** The order asks for what the invoice delivers, and carries its number as the reference. */
function withOrder({ deal, invoice, today }: Context): { order: Draft; invoice: Draft } {
  const order = withTotal(emptyDraft(deal, 'order', 'purchase_order', today - deal.age), invoice.lines);
  if (invoice.remark) order.remark = invoice.remark;
  return {
    order,
    invoice: { ...invoice, related: [{ relation: 'fulfils', document: order.key }] },
  };
}
