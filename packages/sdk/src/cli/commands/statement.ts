import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { findPartner } from '../find-partner.ts';
import { date, direction } from '../option-values.ts';
import { statementLines } from '../terminal/statement-lines.ts';

/** `saldo statement`. */
export const statement = defineCommand({
  name: 'statement',
  synopsis: '--partner EXTERNAL_ID [options]',
  summary: 'Show the account of a partner: opening balance, movements, closing balance, ageing.',
  help: [
    '--partner EXTERNAL_ID  whose account',
    '--direction DIRECTION  receivable or payable; otherwise the partner’s own',
    '--kind KIND            activity (every movement; the default) or open_items',
    '--as-of DATE           last day that counts; otherwise today',
    '--from DATE            first day of the movements; otherwise two months before',
  ],
  options: {
    partner: { type: 'string' },
    direction: { type: 'string' },
    kind: { type: 'string' },
    'as-of': { type: 'string' },
    from: { type: 'string' },
  },
  values: z.object({
    partner: z.string('EXTERNAL_ID is needed').min(1, 'takes a value that is not empty'),
    direction: direction.optional(),
    kind: z.enum(['activity', 'open_items'], 'takes activity or open_items').optional(),
    'as-of': date.optional(),
    from: date.optional(),
  }),
  takesFiles: false,
  async run({ saldo, terminal, json, signal }, { partner, 'as-of': asOf, ...query }) {
    const progress = terminal.progress('Reading …');
    try {
      const { id } = await findPartner(saldo, partner, signal);
      const answer = await saldo.statement.get({ ...query, asOf, partnerId: id }, { signal });
      progress.end();
      if (json) terminal.json(answer);
      else for (const line of statementLines(answer, terminal)) terminal.out(line);
    } finally {
      progress.end();
    }
    return 0;
  },
});
