import { z } from 'zod';
import type { ChainHead } from '../audit/chain.ts';
import { storedChain, type Reading } from '../audit/stored-chain.ts';
import { verifyChain } from '../audit/verify-chain.ts';
import { CommandFailure, defineCommand, type Context } from './command.ts';
import { findPublisher, publisherOption, publisherValue } from './find-publisher.ts';

/** Entries after which the walk says how far it is. */
const TELL_EACH = 100_000n;

const headValue = z
  .string()
  .regex(/^[0-9a-f]{64}@\d{1,16}$/, 'must be HASH@SEQ, as "audit head" prints it')
  .transform((text): ChainHead => {
    const [hash, seq] = text.split('@') as [string, string];
    return { hash, seq: BigInt(seq) };
  })
  .optional();

export const auditHead = defineCommand({
  name: 'audit head',
  synopsis: '[--publisher ID]',
  summary: 'Prints the head of the audit, HASH@SEQ: keep it elsewhere, and verify by it later.',
  options: publisherOption,
  values: z.object({ publisher: publisherValue }),
  async run(context, { publisher }) {
    const publisherId = await findPublisher(context, publisher);
    context.print(textOf(await storedChain(reading(context), publisherId, undefined).head()));
    return 0;
  },
});

export const auditVerify = defineCommand({
  name: 'audit verify',
  synopsis: '[--head HASH@SEQ] [--publisher ID]',
  summary:
    'Walks the audit of every publisher and names the first entry that was tampered with; exit code 1 when there is one.',
  options: { head: { type: 'string' }, ...publisherOption },
  values: z.object({ head: headValue, publisher: publisherValue }),
  async run(context, { head, publisher }) {
    const publishers = await listPublishers(context, publisher);
    if (head !== undefined && publishers.length !== 1)
      throw new CommandFailure('whose head is it? Give --publisher.');
    let broken = 0;
    for (const one of publishers) if (!(await verifyOne(context, one, head))) broken += 1;
    return broken === 0 ? 0 : 1;
  },
});

interface Publisher {
  readonly publisher_id: string;
  readonly name: string;
}

async function listPublishers(context: Context, named: string | undefined): Promise<Publisher[]> {
  const only = named === undefined ? undefined : await findPublisher(context, named);
  const rows = await context.database.maintenance((trx) =>
    trx.selectFrom('publishers').select(['publisher_id', 'name']).orderBy('created_at').execute(),
  );
  return only === undefined ? rows : rows.filter((row) => row.publisher_id === only);
}

async function verifyOne(
  context: Context,
  { publisher_id: id, name }: Publisher,
  kept: ChainHead | undefined,
): Promise<boolean> {
  const { print } = context;
  let told = 0n;
  const found = await verifyChain(storedChain(reading(context), id, kept), (seq) => {
    if (seq < told + TELL_EACH) return;
    told = seq;
    print(`${id}: ${seq} entries so far`);
  });
  if ('fault' in found) {
    print(`${id} (${name}): entry ${found.seq} ${found.fault}: ${found.detail}.`);
    return false;
  }
  print(`${id} (${name}): ${found.seq} entries, unbroken, head ${textOf(found)}`);
  return true;
}

function reading({ database }: Context): Reading {
  return (fn) => database.maintenance(fn, { readOnly: true });
}

function textOf({ hash, seq }: ChainHead): string {
  return `${hash}@${seq}`;
}
