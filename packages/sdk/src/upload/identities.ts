import { fiscalKey } from '../fiscal/index.ts';
import type { PublishRecord } from '../generated/contract.ts';
import { sha256 } from '../import/sha256.ts';

/** What the e-invoices of a run said, by their identity, to tell a second file that says otherwise from a copy. */
export class Identities {
  readonly #seen = new Map<string, { place: string; content: string }>();

  /** Where this identity was before with another content; `undefined` for the first, and for a copy of it. */
  async otherPlaceOf(record: PublishRecord, place: string): Promise<string | undefined> {
    const key = keyOf(record);
    const content = await sha256(JSON.stringify(record));
    const before = this.#seen.get(key);
    if (before) return before.content === content ? undefined : before.place;
    this.#seen.set(key, { place, content });
    return undefined;
  }
}

/** One identity may be written in several ways, of which come several external ids. */
function keyOf(record: PublishRecord): string {
  const fiscal =
    record.kind === 'document' && record.op !== 'void' && record.op !== 'delete'
      ? record.data.fiscal
      : undefined;
  return `${record.kind} ${fiscal === undefined ? record.externalId : fiscalKey(fiscal)}`;
}
