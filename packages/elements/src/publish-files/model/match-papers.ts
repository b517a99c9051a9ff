import { stemOf } from './file-paper.ts';
import type { UploadRow } from './upload-row.ts';

/** Finds the rows whose papers PDFs are, by their names. */
export class PaperMatcher {
  readonly #beside: ReadonlyMap<string, readonly UploadRow[]>;
  readonly #named: readonly { readonly name: string; readonly row: UploadRow }[];

  constructor(rows: readonly UploadRow[]) {
    const withPapers = rows.filter(({ papers }) => papers.length > 0);
    this.#beside = Map.groupBy(withPapers, ({ origin }) => stemOf(origin.file));
    this.#named = rows.flatMap((row) => namesOf(row).map((name) => ({ name, row })));
  }

  /** The row of a PDF: that of the file beside it, or whose number is in its name. Undefined where there is none, or several. */
  rowOf(fileName: string): UploadRow | undefined {
    const stem = stemOf(fileName);
    const beside = this.#beside.get(stem);
    if (beside !== undefined) return beside.length === 1 ? beside[0] : undefined;
    const text = bare(stem);
    let best: UploadRow | undefined;
    let length = 0;
    let isTie = false;
    for (const { name, row } of this.#named) {
      if (name.length < length || !holds(text, name)) continue;
      if (name.length > length) isTie = false;
      else if (row !== best) isTie = true;
      best = row;
      ({ length } = name);
    }
    return isTie ? undefined : best;
  }
}

/** The row of a document by its number or id, as a person types it. */
export function rowNamed(typed: string, rows: readonly UploadRow[]): UploadRow | undefined {
  const name = bare(typed);
  if (name === '') return undefined;
  const found = rows.filter((row) => namesOf(row).includes(name));
  return found.length === 1 ? found[0] : undefined;
}

function namesOf({ record }: UploadRow): string[] {
  if (record?.kind !== 'document' || !('data' in record) || record.op === 'void') return [];
  const { series, number } = record.data;
  return [record.externalId, number, number && `${series ?? ''}${number}`]
    .filter((one) => one !== undefined && one !== '')
    .map((one) => bare(one!));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A number in a longer one is another number. */
function holds(text: string, name: string): boolean {
  if (name.length < 3) return text === name;
  const at = text.indexOf(name);
  if (at < 0) return false;
  const isDigit = (one: string | undefined) => one !== undefined && /\d/.test(one);
  return (
    !(isDigit(text[at - 1]) && isDigit(name[0])) && !(isDigit(text[at + name.length]) && isDigit(name.at(-1)))
  );
}
