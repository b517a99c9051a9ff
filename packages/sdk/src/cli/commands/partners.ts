import { z } from 'zod';
import type { Partner } from '../../generated/contract.ts';
import { defineCommand } from '../command.ts';
import { listRows, pageSize } from '../list-rows.ts';
import { count, direction, metadata, text } from '../option-values.ts';
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
    '--tag TAG              only with this tag',
    '--metadata KEY=VALUE   only with this under that key of its metadata; may be repeated',
    '--limit N              rows, 50 unless told otherwise',
    '--all                  all rows',
  ],
  options: {
    search: { type: 'string' },
    direction: { type: 'string' },
    tag: { type: 'string' },
    metadata: { type: 'string', multiple: true },
    limit: { type: 'string' },
    all: { type: 'boolean' },
  },
  values: z.object({
    search: text.optional(),
    direction: direction.optional(),
    tag: text.optional(),
    metadata: metadata.optional(),
    limit: count.optional(),
    all: z.boolean().optional(),
  }),
  takesFiles: false,
  async run(context, { search, direction: way, tag, metadata: described, limit, all }) {
    const query = { q: search, direction: way, tag, metadata: described, limit: pageSize({ limit, all }) };
    const rows = context.saldo.partners.list(query, { signal: context.signal });
    await listRows(context, rows, columns, { limit, all });
    return 0;
  },
});
