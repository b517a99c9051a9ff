import type { PublishRecord, PublishResult } from '@saldo/sdk/contract';
import { sumDecimals } from '@saldo/sdk/money';
import type { Origin } from '@saldo/sdk/upload';
import type { FilePaper } from './file-paper.ts';

/** A record of a file, or a part of a file that is none, with what became of it. */
export interface UploadRow {
  readonly key: string;
  readonly origin: Origin;
  readonly record?: PublishRecord | undefined;
  /** Why it cannot be sent. */
  readonly refusal?: string | undefined;
  readonly papers: readonly FilePaper[];
  /** What the server says: of the preview, then of the publish. */
  result?: PublishResult | undefined;
  /** Whether `result` is of the publish. */
  published?: boolean;
}

/** Groups of rows, as filters name them. */
export const groups = ['all', 'created', 'updated', 'unchanged', 'rejected', 'warned'] as const;
export type Group = (typeof groups)[number];

/** Whether a row belongs to a group. */
export function isIn(group: Group, { refusal, result }: UploadRow): boolean {
  if (group === 'all') return true;
  if (group === 'rejected') return refusal !== undefined || result?.outcome === 'rejected';
  if (group === 'warned') return (result?.warnings?.length ?? 0) > 0;
  if (result === undefined) return false;
  if (group === 'created' || group === 'updated') return result.outcome === group;
  return ['unchanged', 'stale', 'superseded'].includes(result.outcome);
}

/** What there is in each group; void and delete are in `all` alone. */
export function countGroups(rows: readonly UploadRow[]): Record<Group, number> {
  return Object.fromEntries(
    groups.map((group) => [group, rows.filter((row) => isIn(group, row)).length]),
  ) as Record<Group, number>;
}

/** Whether publishing it would do anything. */
export function isToPublish({ record, result, published }: UploadRow): boolean {
  const doesNothing = ['unchanged', 'stale', 'superseded', 'rejected'].includes(result?.outcome ?? '');
  return record !== undefined && published !== true && !doesNothing;
}

/** Totals of the documents and payments of rows, per currency; never added across them. */
export function sumsOf(rows: readonly UploadRow[]): { currency: string; amount: string }[] {
  const amounts = rows.flatMap(({ record }) => moneyOf(record) ?? []);
  return [...Map.groupBy(amounts, ({ currency }) => currency)].map(([currency, own]) => ({
    currency,
    amount: sumDecimals(own.map(({ amount }) => amount)),
  }));
}

/** What a record is about in money. */
export function moneyOf(record: PublishRecord | undefined) {
  if (record === undefined || !('data' in record) || record.op === 'void') return undefined;
  if (record.kind === 'document') return record.data.total;
  return record.kind === 'payment' ? record.data.amount : undefined;
}

/** The reasons of a row that is refused or rejected, each with its field. */
export function reasonsOf({ refusal, result }: UploadRow): { pointer?: string; text: string }[] {
  if (refusal !== undefined) return [{ text: refusal }];
  if (result?.outcome !== 'rejected') return [];
  const { errors = [], title, detail } = result.problem ?? { title: '' };
  if (errors.length === 0) return [{ text: detail ?? title }];
  return errors.map((error) => ({ pointer: error.pointer, text: error.detail }));
}
