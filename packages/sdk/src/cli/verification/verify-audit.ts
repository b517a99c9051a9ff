import { createHash } from 'node:crypto';
import type { Saldo } from '../../create-saldo.ts';
import type { AuditEntry, AuditExportStart, AuditHead } from '../../generated/contract.ts';

/** What became of walking the audit: up to which entry it is unbroken, or where it is not. */
export type AuditVerdict =
  | { readonly ok: true; readonly entries: number; readonly head: AuditHead }
  | { readonly ok: false; readonly seq: number; readonly sentence: string };

/** A head that was kept elsewhere. */
export type KeptHead = Pick<AuditHead, 'seq' | 'hash'>;

/**
 * Walks the audit from its beginning, or from a head that was kept elsewhere, and computes each hash anew (decision 59), as whoever
 * distrusts the server does.
 */
export async function verifyAudit(
  saldo: Saldo,
  kept: KeptHead | undefined,
  { signal, onEntry }: { signal: AbortSignal; onEntry: (seq: number) => void },
): Promise<AuditVerdict> {
  const now = await saldo.audit.head({ signal });
  if (kept !== undefined && now.seq < kept.seq)
    return broken(now.seq + 1, `it ends at entry ${now.seq}, before the head that was kept`);
  let hash = kept?.hash;
  let seq = kept?.seq ?? 0;
  const onStart = ({ head }: AuditExportStart): void => {
    hash ??= sha256(`saldo-audit-1\n${head.publisherId}`);
  };
  const entries = saldo.audit.export(seq, { signal, onStart });
  for (;;) {
    const { done, value } = await entries.next();
    if (done) {
      if (value.seq === seq && value.hash === hash) return { ok: true, entries: seq, head: value };
      return broken(seq, 'what comes to this entry is another hash than that of the head');
    }
    seq += 1;
    hash = sha256(`${hash}\n${seq}\n${contentOf(value)}`);
    if (value.seq !== seq) return broken(seq, 'it is missing');
    if (value.hash !== hash) return broken(seq, 'it, or one before it, is not what was written');
    onEntry(seq);
  }
}

function broken(seq: number, sentence: string): AuditVerdict {
  return { ok: false, seq, sentence };
}

function contentOf(entry: AuditEntry): string {
  const { at, actor, partnerId, action, record, requestId, address, details } = entry;
  const values = [at, actor.kind, actor.id, actor.name, partnerId, action, record?.kind, record?.id];
  return JSON.stringify([...values, requestId, address, details].map((value) => value ?? null));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
