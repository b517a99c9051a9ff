import type { DocumentInput, DocumentLine } from '@saldo/sdk/contract';
import { dateOf } from './calendar-day.ts';
import { rollDice } from './dice.ts';
import type { Draft } from './draft.ts';
import { moneyOf } from './minor-units.ts';
import { featured } from './partner-catalogue.ts';

const sites = ['Puente Ficticio', 'Almacén Imaginario', 'Torre Inventada'] as const;

/** From so many days of credit on, who pays early pays less. */
const longTermDays = 45;

/** What an ERP tells of an invoice beside its totals: lines, terms, and on accounts that are shown first the works that it is for. */
export function invoiceDetail(draft: Draft): Partial<DocumentInput> {
  if (draft.type !== 'invoice') return {};
  return { lines: linesOf(draft), ...termsOf(draft), ...worksOf(draft) };
}

function linesOf({ lines, currency }: Draft): DocumentLine[] {
  return lines.map(({ code, description, quantity, unit, unitMinor, minor }) => ({
    ...(code && { code }),
    description,
    ...(quantity !== undefined && { quantity: String(quantity) }),
    ...(unit && { unit }),
    ...(unitMinor !== undefined && { unitPrice: moneyOf(unitMinor, currency) }),
    total: moneyOf(minor, currency),
  }));
}

function termsOf({ day, dueDay = day, installments, direction }: Draft): Pick<DocumentInput, 'paymentTerms'> {
  const days = dueDay - day;
  if (installments.length > 0) return { paymentTerms: { text: `En ${installments.length} cuotas` } };
  if (days === 0) return { paymentTerms: { code: 'CONT', text: 'Al contado' } };
  const early = direction === 'receivable' && days >= longTermDays;
  return {
    paymentTerms: {
      code: `${days}D`,
      text: `A ${days} días`,
      ...(early && { earlyPayment: [{ until: dateOf(day + 10), rate: '0.02' }] }),
    },
  };
}

function worksOf({ key, partner, direction }: Draft): Partial<DocumentInput> {
  const shown: readonly string[] = [featured.client, featured.large];
  if (direction !== 'receivable' || !shown.includes(partner.externalId)) return {};
  const site = rollDice('works', key).pick(sites);
  const address = { street: `Obra ${site}`, city: 'Lima', country: 'PE' };
  return { addresses: { shipping: address }, metadata: { obra: site } };
}
