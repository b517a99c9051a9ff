import { z } from 'zod';
import { changeKindValues, type Change } from '../../generated/contract.ts';
import { defineCommand, type Context } from '../command.ts';
import { listOf, text } from '../option-values.ts';
import { changeLine } from '../terminal/change-line.ts';
import { findPartner } from '../find-partner.ts';

const pageLimit = 1000;

/** `saldo changes`. */
export const changes = defineCommand({
  name: 'changes',
  synopsis: '[options]',
  summary: 'Show what happened, oldest first: what was published, reported, asked and answered.',
  help: [
    '--after CURSOR         only what came after; without it, from the beginning',
    `--kind KINDS           ${changeKindValues.join(', ')}`,
    '--partner EXTERNAL_ID  only what concerns one partner',
    '--follow               go on waiting for more, until Ctrl-C',
    'With --json, a line {"nextCursor": …} comes after each page: what was dealt with up to there need not be read again.',
  ],
  options: {
    after: { type: 'string' },
    kind: { type: 'string' },
    partner: { type: 'string' },
    follow: { type: 'boolean' },
  },
  values: z.object({
    after: text.regex(/^[\w-]{1,500}$/, 'takes a cursor that an earlier run gave').optional(),
    kind: listOf(changeKindValues).optional(),
    partner: text.optional(),
    follow: z.boolean().optional(),
  }),
  takesFiles: false,
  async run(context, { after, kind, partner, follow = false }) {
    const { saldo, terminal, json, signal } = context;
    const partnerId = partner === undefined ? undefined : (await findPartner(saldo, partner, signal)).id;
    let last = after;
    const onCursor = (cursor: string): void => {
      last = cursor;
      if (json) terminal.json({ nextCursor: cursor });
    };
    const progress = terminal.progress('Reading …');
    const show = (change: Change): void => {
      progress.clear();
      write(context, change);
    };
    try {
      if (follow) {
        for await (const change of saldo.changes.follow({ after, kind, partnerId, signal, onCursor })) {
          progress.end();
          show(change);
        }
      }
      const first = await saldo.changes.list({ after, kind, partnerId, limit: pageLimit }, { signal });
      for (let page: typeof first | undefined = first; page; page = await page.next()) {
        page.data.forEach(show);
        if (page.nextCursor !== last) onCursor(page.nextCursor);
      }
      return 0;
    } finally {
      progress.end();
      if (last !== undefined && !json) terminal.note(`What comes next: saldo changes --after ${last}`);
    }
  },
});

function write({ terminal, json }: Context, change: Change): void {
  if (json) terminal.json(change);
  else terminal.out(changeLine(change, terminal.colours));
}
