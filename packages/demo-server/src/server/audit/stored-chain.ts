import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { contentText, startHash } from './audit-content.ts';
import { getAuditHeadRow, listChainRows } from './audit-entry.store.ts';
import type { ChainHead, ReadableChain } from './chain.ts';

/** Entries that are held in memory at a time. */
const PAGE = 2_000;

/** Reads in a transaction. */
export type Reading = <Result>(fn: (trx: Transaction<Schema>) => Promise<Result>) => Promise<Result>;

/** The chain of a publisher as it is stored. */
export function storedChain(
  inTransaction: Reading,
  publisherId: string,
  kept: ChainHead | undefined,
): ReadableChain {
  return {
    start: startHash(publisherId),
    kept,
    async read({ seq, hash }) {
      const after = { seq: String(seq), hash: hexToBytes(hash) };
      const rows = await inTransaction((trx) => listChainRows(trx, publisherId, after, PAGE));
      return rows.map((row) => ({
        seq: BigInt(row.seq),
        hash: bytesToHex(row.hash),
        content: contentText(row),
      }));
    },
    async head() {
      const row = await inTransaction((trx) => getAuditHeadRow(trx, publisherId));
      return { seq: BigInt(row.seq), hash: bytesToHex(row.hash) };
    },
  };
}
