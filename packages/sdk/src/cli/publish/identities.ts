import { createHash } from 'node:crypto';
import { fiscalKey } from '../../fiscal/index.ts';
import type { PublishRecord } from '../../generated/contract.ts';

/** What the e-invoices of a run said, by their identity, to tell a second file that says otherwise from a copy. */
export class Identities {
  readonly #seen = new Map<string, { file: string; content: string }>();

  /** The file that had this identity before with another content; `undefined` for the first, and for a copy of it. */
  otherFileOf(record: PublishRecord, file: string): string | undefined {
    const key = keyOf(record);
    const content = createHash('sha256').update(JSON.stringify(record)).digest('base64');
    const before = this.#seen.get(key);
    if (before) return before.content === content ? undefined : before.file;
    this.#seen.set(key, { file, content });
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
