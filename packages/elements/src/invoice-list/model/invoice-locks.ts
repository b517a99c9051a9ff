import type { DocumentStatus, DocumentTypeInput, HoldKind } from '@saldo/sdk/contract';
import { utcMs } from '../../format/calendar.ts';

/** What the page fixed by attributes. A person cannot change it. */
export interface Locks {
  readonly direction: string | undefined;
  readonly type: string | undefined;
  readonly status: string | undefined;
  readonly overdue: boolean;
  readonly hold: string | undefined;
  readonly ageing: string | undefined;
  readonly currency: string | undefined;
  readonly issuedFrom: string | undefined;
  readonly issuedTo: string | undefined;
  readonly dueFrom: string | undefined;
  readonly dueTo: string | undefined;
  readonly metadata: Readonly<Record<string, string>> | undefined;
}

export const documentTypes = [
  'invoice',
  'credit_note',
  'debit_note',
  'purchase_order',
  'receipt',
  'withholding_certificate',
  'adjustment',
] as const satisfies readonly DocumentTypeInput[];
const statuses = [
  'open',
  'partially_paid',
  'paid',
  'issued',
  'void',
] as const satisfies readonly DocumentStatus[];
const holds = ['disputed', 'blocked'] as const satisfies readonly HoldKind[];
const ages = ['current', 'days_1_30', 'days_31_60', 'days_61_90', 'over_90'] as const;

/** Values of an attribute, parted by blanks or commas. */
export function listed(value: string | undefined): string[] {
  return value?.split(/[\s,]+/).filter(Boolean) ?? [];
}

interface Rule {
  readonly attribute: string;
  readonly isGood: (value: unknown) => boolean;
  readonly accepted: string;
}

const oneOf = (attribute: string, words: readonly string[], several = true): Rule => ({
  attribute,
  isGood: (value) => {
    const all = typeof value === 'string' ? (several ? listed(value) : [value]) : [];
    return all.length > 0 && all.every((one) => words.includes(one));
  },
  accepted: `${several ? 'some' : 'one'} of ${words.join(' ')}`,
});
const dayOf = (attribute: string): Rule => ({
  attribute,
  isGood: (value) => typeof value === 'string' && utcMs(value) !== undefined,
  accepted: 'a day, YYYY-MM-DD',
});

const rules: Readonly<Partial<Record<keyof Locks, Rule>>> = {
  direction: oneOf('direction', ['receivable', 'payable'], false),
  type: oneOf('type', documentTypes),
  status: oneOf('status', statuses),
  hold: oneOf('hold', holds),
  ageing: oneOf('ageing', ages),
  currency: {
    attribute: 'currency',
    isGood: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
    accepted: 'a code of ISO 4217, PEN',
  },
  issuedFrom: dayOf('issued-from'),
  issuedTo: dayOf('issued-to'),
  dueFrom: dayOf('due-from'),
  dueTo: dayOf('due-to'),
  metadata: {
    attribute: 'metadata',
    isGood: isMetadata,
    accepted: 'one to ten keys of letters, digits, _ . and - with texts, project=P-14&site=Pit%203',
  },
};

/** What of the locks is no filter, as a sentence for the page's developer: without it the list would show what it must not. */
export function lockTrouble(locks: Locks): string | undefined {
  for (const [name, { attribute, isGood, accepted }] of Object.entries(rules)) {
    const value = locks[name as keyof Locks];
    // Frameworks take away an attribute by null, too.
    if (value === undefined || value === null || isGood(value)) continue;
    const said = typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : `of type ${typeof value}`;
    return `${attribute} of <saldo-invoice-list> is ${said}, which is no filter, so that nothing is shown. It has to be ${accepted}.`;
  }
  return undefined;
}

function isMetadata(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  const isPair = ([key, text]: [string, unknown]) =>
    /^[A-Za-z0-9][\w.-]{0,39}$/.test(key) && typeof text === 'string' && text.length <= 500;
  return entries.length > 0 && entries.length <= 10 && entries.every(isPair);
}
