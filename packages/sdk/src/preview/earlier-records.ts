import { fiscalKey } from '../fiscal/index.ts';
import type { PublishRecord } from '../generated/contract.ts';
import { comparableName, identifiesAlone, normalizedIdentifier } from '../parties/index.ts';

interface Earlier {
  readonly position: number;
  readonly record: PublishRecord;
}

/** What has a name, and what names it. */
interface Named {
  readonly owners: Earlier[];
  readonly users: Earlier[];
}

/** So many of a name are kept, half of them the first: they make what the others find, and the last say how it is now. */
const mostOfOne = 4;

/** So many records can be assumed at once. */
const mostAssumed = 2000;

/**
 * The records that were previewed before, to find those without which later ones would be previewed wrongly: a partner, the documents that
 * are settled, an earlier edition of the same. Of more than `most` the later ones are not kept.
 */
export class EarlierRecords {
  readonly #most: number;
  readonly #byName = new Map<string, Named>();
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(records: readonly PublishRecord[]): void {
    for (const record of records) {
      if (this.#count >= this.#most) return;
      const earlier = { position: this.#count, record };
      this.#count += 1;
      for (const name of ownNames(record)) keep(this.#of(name).owners, earlier);
      for (const name of namesIn(record)) keep(this.#of(name).users, earlier);
    }
  }

  /** The earlier records that these depend on, with what those depend on themselves, in the order in which they came. */
  namedBy(records: readonly PublishRecord[]): PublishRecord[] {
    if (this.#count === 0) return [];
    const found = new Set<Earlier>();
    const take = (earlier: readonly Earlier[]) => {
      for (const one of earlier) {
        if (found.has(one) || found.size >= mostAssumed) continue;
        found.add(one);
        follow(one.record);
      }
    };
    const follow = (record: PublishRecord) => {
      for (const name of [...ownNames(record), ...namesIn(record)])
        take(this.#byName.get(name)?.owners ?? []);
    };
    for (const record of records) {
      follow(record);
      // What settles a document, or belongs to a partner, decides what may become of it.
      for (const name of ownNames(record)) take(this.#byName.get(name)?.users ?? []);
    }
    return [...found].sort((a, b) => a.position - b.position).map(({ record }) => record);
  }

  #of(name: string): Named {
    let named = this.#byName.get(name);
    if (named === undefined) this.#byName.set(name, (named = { owners: [], users: [] }));
    return named;
  }
}

function keep(list: Earlier[], one: Earlier): void {
  list.push(one);
  if (list.length > mostOfOne) list.splice(mostOfOne / 2, 1);
}

function ownNames(record: PublishRecord): string[] {
  const names = [`${record.kind} ${record.externalId}`];
  if (!('data' in record) || record.op === 'void') return names;
  if (record.kind === 'partner') return [...names, ...partyNames(record.data)];
  const { data } = record;
  if (record.kind === 'document' && 'fiscal' in data && data.fiscal !== undefined)
    names.push(`fiscal ${fiscalKey(data.fiscal)}`);
  // The first paper that names a party makes it.
  return 'externalId' in data.partner ? names : [...names, ...partyNames(data.partner)];
}

function namesIn(record: PublishRecord): string[] {
  if (!('data' in record) || record.op === 'void' || record.kind === 'partner') return [];
  const { partner, allocations = [] } = record.data;
  return [
    ...('externalId' in partner ? [`partner ${partner.externalId}`] : []),
    ...allocations.map(({ document, fiscal }) =>
      document === undefined
        ? `fiscal ${fiscal === undefined ? '' : fiscalKey(fiscal)}`
        : `document ${document}`,
    ),
  ];
}

function partyNames({
  name,
  taxId,
  identifiers = [],
}: {
  name: string;
  taxId?: string | undefined;
  identifiers?: readonly { value: string }[] | undefined;
}): string[] {
  const values = [...(taxId === undefined ? [] : [taxId]), ...identifiers.map(({ value }) => value)];
  const own = values.filter(identifiesAlone);
  if (own.length > 0) return own.map((value) => `party ${normalizedIdentifier(value)}`);
  return [`party name ${comparableName(name)}`];
}
