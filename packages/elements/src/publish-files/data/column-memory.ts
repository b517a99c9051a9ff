import type { TableField } from '@saldo/sdk/upload';

/** How a person has said that a table is to be read. */
export interface TableAnswers {
  readonly columns?: Partial<Record<TableField, string>> | undefined;
  readonly direction?: 'receivable' | 'payable' | undefined;
  readonly currency?: string | undefined;
  readonly decimalMark?: '.' | ',' | undefined;
  readonly dayFirst?: boolean | undefined;
  readonly sheet?: string | undefined;
}

/**
 * Remembers in this browser, for a publisher, how tables with these headings are read. The headings are the publisher's own; nothing of what
 * stands below them is kept. Where a page may keep nothing, it is asked again.
 */
export function rememberedAnswers(publisherId: string, header: readonly string[]): TableAnswers | undefined {
  try {
    const text = localStorage.getItem(keyOf(publisherId, header));
    return text === null ? undefined : (JSON.parse(text) as TableAnswers);
  } catch {
    return undefined;
  }
}

export function rememberAnswers(
  publisherId: string,
  header: readonly string[],
  { sheet: _, ...answers }: TableAnswers,
): void {
  try {
    localStorage.setItem(keyOf(publisherId, header), JSON.stringify(answers));
  } catch {
    // A page without storage, or a full one.
  }
}

function keyOf(publisherId: string, header: readonly string[]): string {
  return `saldo-columns ${publisherId} ${header.join('\u001f').toLowerCase()}`;
}
