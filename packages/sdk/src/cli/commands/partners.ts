import { z } from 'zod';
import type { Partner } from '../../generated/contract.ts';
import { defineCommand } from '../command.ts';
import { listRows, pageSize } from '../list-rows.ts';
import { count, direction, text } from '../option-values.ts';
import type { Column } from '../terminal/table.ts';

const columns: Column<Partner>[] = [
  { header: 'EXTERNAL ID', cell: ({ externalId }) => externalId },
  { header: 'NAME', cell: ({ name }) => name, shrinks: true },
  { header: 'TAX ID', cell: ({ taxId }) => taxId },
  { header: 'COUNTRY', cell: ({ country }) => country },
  { header: 'DIRECTION', cell: ({ direction: way }) => way },
];

/** `saldo partners`. */
export const partners = defineCommand({
  name: 'partners',
  synopsis: '[options]',
  summary: 'List clients and suppliers by name.',
  help: [
    '--search WORDS         in the name, the tax id or the external id',
    '--direction DIRECTION  receivable (clients) or payable (suppliers)',
    '--limit N              rows, 50 unless told otherwise',
    '--all                  all rows',
  ],
  options: {
    search: { type: 'string' },
    direction: { type: 'string' },
    limit: { type: 'string' },
    all: { type: 'boolean' },
  },
  values: z.object({
    search: text.optional(),
    direction: direction.optional(),
    limit: count.optional(),
    all: z.boolean().optional(),
  }),
  takesFiles: false,
  async run(context, { search, direction: way, limit, all }) {
    const query = { q: search, direction: way, limit: pageSize({ limit, all }) };
    const rows = context.saldo.partners.list(query, { signal: context.signal });
    await listRows(context, rows, columns, { limit, all });
    return 0;
  },
});
