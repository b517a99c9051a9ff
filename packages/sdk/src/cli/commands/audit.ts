import { z } from 'zod';
import type { AuditEntry, AuditExportStart } from '../../generated/contract.ts';
import { withActions } from '../actions.ts';
import { defineCommand, type Context } from '../command.ts';
import { listRows, pageSize } from '../list-rows.ts';
import { count } from '../option-values.ts';
import type { Column } from '../terminal/table.ts';

const values = z.object({
  limit: count.optional(),
  all: z.boolean().optional(),
  after: count.optional(),
});

type Values = z.infer<typeof values>;

const columns: Column<AuditEntry>[] = [
  { header: 'SEQ', cell: ({ seq }) => String(seq), align: 'right' },
  { header: 'AT', cell: ({ at }) => at },
  { header: 'WHO', cell: ({ actor }) => actor.name ?? actor.kind, shrinks: true },
  { header: 'ACTION', cell: ({ action }) => action },
  { header: 'RECORD', cell: ({ record }) => record?.id },
];

/** `saldo audit`. */
export const audit = defineCommand({
  name: 'audit',
  summary: 'Show who did what, or export all of it to be verified and kept elsewhere.',
  help: [
    'list             the newest first',
    '  --limit N      rows, 50 unless told otherwise',
    '  --all          all rows',
    'export           lines of JSON: where it begins and ends, then every entry, the oldest first',
    '  --after SEQ    only entries behind this one',
    'head             HASH@SEQ of the newest entry: keep it elsewhere, and verify by it later',
    'saldo-server audit verify finds what was changed; docs/operate.md has a program of 20 lines that verifies an export.',
  ],
  options: { limit: { type: 'string' }, all: { type: 'boolean' }, after: { type: 'string' } },
  values,
  ...withActions<Values>('audit', {
    list: {
      options: ['limit', 'all'],
      async run(context, { limit, all }) {
        const rows = context.saldo.audit.list(
          { limit: pageSize({ limit, all }) },
          { signal: context.signal },
        );
        await listRows(context, rows, columns, { limit, all });
        return 0;
      },
    },
    export: { options: ['after'], run: exportEntries },
    head: {
      async run({ saldo, terminal, json, signal }) {
        const head = await saldo.audit.head({ signal });
        if (json) terminal.json(head);
        else terminal.out(`${head.hash}@${head.seq}`);
        return 0;
      },
    },
  }),
});

async function exportEntries({ saldo, terminal, signal }: Context, { after }: Values): Promise<number> {
  const onStart = (start: AuditExportStart): void => terminal.json(start);
  const entries = saldo.audit.export(after, { signal, onStart });
  for (;;) {
    const { done, value } = await entries.next();
    if (done) {
      terminal.note(`Head ${value.hash}@${value.seq}.`);
      return 0;
    }
    terminal.json(value);
  }
}
