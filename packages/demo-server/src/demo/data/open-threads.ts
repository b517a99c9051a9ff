import { dayOf } from './calendar-day.ts';
import type { DraftPayment } from './collect-payments.ts';
import type { DemoMessage, DemoReport, DemoSubject, DemoThread } from './demo.types.ts';
import { demoClerks } from './demo-publisher.ts';
import { rollDice, type Dice } from './dice.ts';
import type { Draft } from './draft.ts';
import { instantOf } from './instant.ts';
import type { DocumentNumber } from './number-records.ts';
import { featured, type CataloguePartner } from './partner-catalogue.ts';
import { clientScripts, supplierScripts, type ThreadScript } from './thread-scripts.ts';

export interface Talk {
  seed: string;
  partner: CataloguePartner;
  today: number;
  drafts: readonly Draft[];
  payments: readonly DraftPayment[];
  reports: readonly DemoReport[];
  numbers: ReadonlyMap<string, DocumentNumber>;
  paymentIds: ReadonlyMap<string, string>;
}

interface Plan {
  script: ThreadScript;
  /** Days ago of the first message. */
  start: number;
  /** Which side has not read the other's last messages. */
  unread: 'partner' | 'publisher' | 'none';
  /** End of the key of the draft or payment, or the report's status; absent, any will do. */
  target?: string;
  /** How many turns have been said; absent, all. */
  turns?: number;
}

const client = clientScripts;
const supplier = supplierScripts;
const featuredPlans: Partial<Record<string, readonly Plan[]>> = {
  [featured.client]: [
    { script: client.dispute, start: 88, unread: 'publisher', target: 'disputed/invoice' },
    { script: client.quantity, start: 9, unread: 'publisher', target: 'overdue-15/invoice' },
    { script: client.copy, start: 30, unread: 'none', target: 'many-lines/invoice' },
    { script: client.extension, start: 16, unread: 'partner', target: 'overdue-45/invoice', turns: 2 },
    { script: client.balance, start: 4, unread: 'partner' },
    { script: client.unseen, start: 3, unread: 'partner', target: 'in_review' },
    { script: client.rejected, start: 8, unread: 'none', target: 'rejected' },
    { script: client.bounced, start: 17, unread: 'partner', target: 'bounced' },
    { script: client.hostile, start: 12, unread: 'none', target: 'partly-paid/invoice' },
    { script: client.address, start: 1, unread: 'publisher' },
  ],
  [featured.supplier]: [
    { script: supplier.when, start: 6, unread: 'none', target: 'ordered-due/invoice' },
    { script: supplier.certificate, start: 5, unread: 'partner', target: '0' },
    { script: supplier.order, start: 3, unread: 'publisher', target: 'order-open/order' },
    { script: supplier.when, start: 2, unread: 'publisher', target: 'ordered-overdue/invoice', turns: 1 },
    { script: supplier.account, start: 11, unread: 'publisher' },
  ],
  [featured.empty]: [],
};

/** The conversations of one partner. */
export function openThreads(talk: Talk): DemoThread[] {
  const { seed, partner } = talk;
  const plans =
    featuredPlans[partner.externalId] ?? drawPlans(rollDice(seed, 'threads', partner.externalId), partner);
  return plans.flatMap((plan, index) => {
    const key = `thread/${partner.externalId}/${index}`;
    const dice = rollDice(seed, key);
    const subject = findSubject(talk, plan, dice);
    return subject ? [threadOf(talk, key, plan, subject, dice)] : [];
  });
}

function drawPlans(dice: Dice, partner: CataloguePartner): Plan[] {
  const supplies = partner.data.direction === 'payable';
  const scripts: readonly ThreadScript[] = supplies ? Object.values(supplier) : Object.values(client);
  const count = dice.weighted([[0, 4], [1, 5], [2, 2]]); // prettier-ignore
  return Array.from({ length: count }, () => ({
    script: dice.pick(scripts),
    start: dice.integer(2, 90),
    unread: dice.weighted([['none', 3], ['partner', 1], ['publisher', 2]]), // prettier-ignore
  }));
}

interface Found {
  about: DemoSubject;
  label: string;
  /** The day from which one can talk about it. */
  since: number;
}

function findSubject(talk: Talk, { script, target }: Plan, dice: Dice): Found | undefined {
  const { drafts, payments, reports, numbers, paymentIds, today } = talk;
  switch (script.about) {
    case 'account':
      return { about: { kind: 'account' }, label: '', since: -Infinity };
    case 'document': {
      const wanted = target ?? 'invoice';
      const draft = pickOne(drafts, ({ key, day }) => key.endsWith(wanted) && day < today, dice);
      const externalId = draft && numbers.get(draft.key)?.externalId;
      return draft && externalId
        ? { about: { kind: 'document', externalId }, label: externalId, since: draft.day }
        : undefined;
    }
    case 'payment': {
      const bounced = script === clientScripts.bounced;
      const payment = pickOne(
        payments,
        (item) => item.bounced === bounced && item.claims.length > 0 && item.day < today - 3,
        dice,
      );
      const externalId = payment && paymentIds.get(payment.key);
      return payment && externalId
        ? { about: { kind: 'payment', externalId }, label: payment.reference, since: payment.day + 3 }
        : undefined;
    }
    case 'payment_report': {
      const lastDay = (report: DemoReport) => dayOf((report.review?.at ?? report.createdAt).slice(0, 10));
      const status = target ?? (script === clientScripts.rejected ? 'rejected' : 'in_review');
      const report = pickOne(reports, (item) => item.status === status && lastDay(item) < today - 1, dice);
      return (
        report && {
          about: { kind: 'payment_report', report: report.key },
          label: report.reference ?? '',
          since: lastDay(report) + 1,
        }
      );
    }
  }
}

/** One of the latest twelve that will do. */
function pickOne<T>(items: readonly T[], fits: (item: T) => boolean, dice: Dice): T | undefined {
  const fitting = items.filter(fits).slice(-12);
  return fitting.length > 0 ? dice.pick(fitting) : undefined;
}

function threadOf(talk: Talk, key: string, plan: Plan, found: Found, dice: Dice): DemoThread {
  const { partner, today } = talk;
  const clerk = dice.pick(demoClerks);
  const turns = plan.script.turns.slice(0, plan.turns ?? plan.script.turns.length);
  const start = Math.min(plan.start, today - found.since);
  const gap = Math.max(1, Math.floor(start / turns.length));
  const slot = Math.floor(540 / turns.length);
  const messages = turns.map(([who, text], index): DemoMessage => {
    const day = today - Math.max(1, start - index * gap);
    return {
      side: who === 'p' ? 'partner' : 'publisher',
      author: who === 'p' ? partner.person : clerk,
      text: text.replace('{label}', found.label),
      at: instantOf(day, 500 + index * slot + dice.integer(0, slot - 1)),
      files: [],
    };
  });
  return {
    key,
    partner: partner.externalId,
    about: found.about,
    subject: plan.script.subject,
    messages,
    read: { partner: readBy('partner', messages, plan), publisher: readBy('publisher', messages, plan) },
  };
}

/** All, or all but the last messages of the other side. */
function readBy(side: DemoMessage['side'], messages: readonly DemoMessage[], plan: Plan): number {
  if (plan.unread !== side) return messages.length;
  return messages.findLastIndex((message) => message.side === side) + 1;
}
