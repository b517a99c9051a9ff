import { stemOf } from './file-paper.ts';
import type { UploadRow } from './upload-row.ts';

/** The row whose document a PDF is the paper of, by its name: that of the file beside it, or with the document's number in it. Undefined where there is none, or several. */
export function rowOfPaper(name: string, rows: readonly UploadRow[]): UploadRow | undefined {
  const stem = stemOf(name);
  const beside = rows.filter((row) => row.papers.length > 0 && stemOf(row.origin.file) === stem);
  if (beside.length > 0) return beside.length === 1 ? beside[0] : undefined;
  const text = bare(stem);
  const numbered = rows
    .map((row) => ({
      row,
      length: Math.max(0, ...namesOf(row).map((one) => (holds(text, one) ? one.length : 0))),
    }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  const [first, second] = numbered;
  return first !== undefined && first.length > (second?.length ?? 0) ? first.row : undefined;
}

/** The row of a document by its number or id, as a person types it. */
export function rowNamed(typed: string, rows: readonly UploadRow[]): UploadRow | undefined {
  const found = rows.filter((row) => namesOf(row).includes(bare(typed)));
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
