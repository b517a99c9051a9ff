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
  const scripts: ThreadScript[] = Object.values(
    partner.data.direction === 'payable' ? supplierScripts : clientScripts,
  );
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
}

function findSubject(talk: Talk, { script, target }: Plan, dice: Dice): Found | undefined {
  switch (script.about) {
    case 'account':
      return { about: { kind: 'account' }, label: '' };
    case 'document': {
      const draft = pickOne(talk.drafts, (item) => item.key.endsWith(target ?? 'invoice'), dice);
      const externalId = draft && talk.numbers.get(draft.key)?.externalId;
      return externalId ? { about: { kind: 'document', externalId }, label: externalId } : undefined;
    }
    case 'payment': {
      const wanted = target === 'bounced' || script === clientScripts.bounced;
      const payment = pickOne(
        talk.payments,
        (item) => item.bounced === wanted && item.claims.length > 0,
        dice,
      );
      const externalId = payment && talk.paymentIds.get(payment.key);
      return externalId && payment
        ? { about: { kind: 'payment', externalId }, label: payment.reference }
        : undefined;
    }
    case 'payment_report': {
      const report = pickOne(talk.reports, (item) => target === undefined || item.status === target, dice);
      return report && { about: { kind: 'payment_report', report: report.key }, label: report.key };
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
  const gap = Math.max(1, Math.floor(plan.start / turns.length));
  const slot = Math.floor(540 / turns.length);
  const messages = turns.map(([who, text], index): DemoMessage => {
    const day = today - Math.max(1, plan.start - index * gap);
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
