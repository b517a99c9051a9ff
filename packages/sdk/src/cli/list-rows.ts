import type { PagePromise } from '../paging/page.ts';
import type { Context } from './command.ts';
import { tableLines, type Column } from './terminal/table.ts';

/** How many rows are wanted. */
export interface RowLimit {
  limit?: number | undefined;
  all?: boolean | undefined;
}

const defaultLimit = 50;
const pageLimit = 200;

/** Rows to ask for in one page. */
export function pageSize({ limit = defaultLimit, all = false }: RowLimit): number {
  return all ? pageLimit : Math.min(limit, pageLimit);
}

/** Reads as many rows as are wanted and writes them: as JSON one by one, or as a table. Says when there are more. */
export async function listRows<Row>(
  { terminal, json }: Context,
  rows: PagePromise<Row>,
  columns: readonly Column<Row>[],
  { limit = defaultLimit, all = false }: RowLimit,
): Promise<void> {
  const progress = terminal.progress('Reading …');
  const wanted = all ? Infinity : limit;
  const shown: Row[] = [];
  let count = 0;
  let more = false;
  try {
    for await (const row of rows) {
      more = count === wanted;
      if (more) break;
      count += 1;
      if (json) terminal.json(row);
      else shown.push(row);
      progress.say(`Reading … ${count}`);
    }
  } finally {
    progress.end();
  }
  if (!json) {
    const { width, colours } = terminal;
    for (const line of tableLines(shown, columns, { width, styleHeader: colours.dim })) terminal.out(line);
  }
  if (more) terminal.note(`These are the first ${count}; --all gives all, --limit a number.`);
  else if (count === 0 && !json) terminal.note('Nothing was found.');
}
