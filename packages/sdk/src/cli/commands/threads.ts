import { z } from 'zod';
import type { Message, Thread } from '../../generated/contract.ts';
import { withActions } from '../actions.ts';
import { defineCommand, type Context } from '../command.ts';
import { findPartner } from '../find-partner.ts';
import { listRows, pageSize } from '../list-rows.ts';
import { count, text } from '../option-values.ts';
import { fieldLines } from '../terminal/field-lines.ts';
import { plainText } from '../terminal/plain-text.ts';
import type { Column } from '../terminal/table.ts';
import { UsageError } from '../usage-error.ts';

const values = z.object({
  partner: text.optional(),
  unread: z.boolean().optional(),
  author: text.optional(),
  file: z.array(text).optional(),
  limit: count.optional(),
  all: z.boolean().optional(),
});

type Values = z.infer<typeof values>;

const columns: Column<Thread>[] = [
  { header: 'ID', cell: ({ id }) => id },
  { header: 'LATEST', cell: ({ lastMessage }) => lastMessage.createdAt },
  { header: 'PARTNER', cell: ({ partner }) => partner.name },
  { header: 'SUBJECT', cell: ({ subject }) => subject, shrinks: true },
  { header: 'ABOUT', cell: ({ about }) => about.label ?? about.kind },
  { header: 'MESSAGES', cell: ({ messageCount }) => String(messageCount), align: 'right' },
  {
    header: 'UNREAD',
    cell: ({ unreadCount }) => (unreadCount === 0 ? '' : String(unreadCount)),
    align: 'right',
  },
];

/** `saldo threads`. */
export const threads = defineCommand({
  name: 'threads',
  summary: 'Show what partners ask, and answer them.',
  help: [
    'list                     the latest message first',
    '  --partner EXTERNAL_ID  only those with one partner',
    '  --unread               only with messages that nobody of yours has read; --no-unread: only the others',
    '  --limit N, --all       rows, 50 unless told otherwise',
    'show ID                  its messages, the oldest first; marks nothing as read',
    'answer ID TEXT           adds a message; TEXT - is standard input',
    '  --author NAME          the name of who writes, as partners see it',
    '  --file ID              with this file, or ext:EXTERNAL_ID of a published one; may be repeated',
  ],
  options: {
    partner: { type: 'string' },
    unread: { type: 'boolean' },
    author: { type: 'string' },
    file: { type: 'string', multiple: true },
    limit: { type: 'string' },
    all: { type: 'boolean' },
  },
  values,
  ...withActions<Values>('threads', {
    list: { options: ['partner', 'unread', 'limit', 'all'], run: list },
    show: { takes: ['ID'], run: (context, _, id: string) => show(context, id) },
    answer: { takes: ['ID', 'TEXT'], options: ['author', 'file'], run: answer },
  }),
});

async function list(context: Context, { partner, unread, limit, all }: Values): Promise<number> {
  const { saldo, signal } = context;
  const partnerId = partner === undefined ? undefined : (await findPartner(saldo, partner, signal)).id;
  const rows = saldo.threads.list({ partnerId, unread, limit: pageSize({ limit, all }) }, { signal });
  await listRows(context, rows, columns, { limit, all });
  return 0;
}

async function show({ saldo, terminal, json, signal }: Context, id: string): Promise<number> {
  const thread = await saldo.threads.get(id, { signal });
  if (json) terminal.json(thread);
  else for (const line of headOf(thread)) terminal.out(line);
  for await (const message of saldo.threads.messages(id, { limit: 200 }, { signal })) {
    if (json) terminal.json(message);
    else for (const line of messageLines(message, terminal.colours.bold)) terminal.out(line);
  }
  return 0;
}

async function answer(
  context: Context,
  { author, file: files }: Values,
  id: string,
  written: string,
): Promise<number> {
  const { saldo, terminal, json, signal } = context;
  const message = written === '-' ? await standardInput(context) : written;
  if (message.trim() === '') throw new UsageError('TEXT has to be more than blanks.');
  const body = {
    text: message,
    ...(author !== undefined && { authorName: author }),
    ...(files !== undefined && { files }),
  };
  const sent = await saldo.threads.reply(id, body, { signal });
  if (json) terminal.json(sent);
  else terminal.out(sent.id);
  return 0;
}

async function standardInput({ openStdin }: Context): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openStdin()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8').trimEnd();
}

function headOf({ subject, partner, about }: Thread): string[] {
  return fieldLines({
    Subject: subject,
    Partner: `${partner.name} (${partner.externalId})`,
    About: [about.kind, about.label, about.externalId].filter(Boolean).join(', '),
  });
}

function messageLines(
  { createdAt, author, text: said, files }: Message,
  bold: (text: string) => string,
): string[] {
  const papers = files.map(({ id, fileName }) => `  [${plainText(fileName)} ${id}]`);
  return [
    '',
    bold(`${createdAt}  ${plainText(author.name ?? author.side)}`),
    ...said.split('\n').map((line) => `  ${plainText(line)}`),
    ...papers,
  ];
}
