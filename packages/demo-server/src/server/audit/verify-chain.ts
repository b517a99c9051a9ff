import { chainedHash } from './audit-content.ts';
import type { Break, ChainHead, ReadableChain } from './chain.ts';
import { diagnose } from './diagnose-chain.ts';

/** Walks a chain to its end, one piece of it in memory, beside those who write it; tells its last entry, or its first break. */
export async function verifyChain(
  chain: ReadableChain,
  progress: (seq: bigint) => void = () => {},
): Promise<ChainHead | Break> {
  let last: ChainHead = { seq: 0n, hash: chain.start };
  let before = last;
  let keptHash = chain.kept?.seq === 0n ? chain.start : undefined;
  for (;;) {
    // Read before the entries, which are there when it is.
    const head = await chain.head();
    const entries = await chain.read(last);
    for (const entry of entries) {
      const follows =
        entry.seq === last.seq + 1n && chainedHash(last.hash, entry.seq, entry.content) === entry.hash;
      if (!follows) return diagnose(chain, { before, last, entry });
      before = last;
      last = { seq: entry.seq, hash: entry.hash };
      if (entry.seq === chain.kept?.seq) keptHash = entry.hash;
    }
    progress(last.seq);
    if (entries.length === 0) return judgeEnd(last, head) ?? judgeKept(last, chain.kept, keptHash) ?? last;
  }
}

function judgeEnd(last: ChainHead, head: ChainHead): Break | undefined {
  if (last.seq < head.seq) {
    const detail = `the chain was recorded up to ${head.seq} and ends at ${last.seq}`;
    return { seq: last.seq + 1n, fault: 'cut', detail };
  }
  if (last.seq > head.seq) {
    const detail = `the chain was recorded up to ${head.seq}, and this comes behind`;
    return { seq: head.seq + 1n, fault: 'inserted', detail };
  }
  if (last.hash === head.hash) return undefined;
  const detail = 'its hash is not the one that was recorded as the head';
  return { seq: last.seq, fault: 'rewritten', detail };
}

function judgeKept(
  last: ChainHead,
  kept: ChainHead | undefined,
  hash: string | undefined,
): Break | undefined {
  if (kept === undefined || hash === kept.hash) return undefined;
  if (kept.seq > last.seq) {
    const detail = `the head that was kept is ${kept.seq}, and the chain ends at ${last.seq}`;
    return { seq: last.seq + 1n, fault: 'cut', detail };
  }
  const detail = 'its hash is not that of the head that was kept: the chain up to here was written anew';
  return { seq: kept.seq, fault: 'rewritten', detail };
}
