import { compareDecimals, isDecimal } from '@saldo/sdk/money';
import type { DocumentRecord, PublishRecord } from '@saldo/sdk/contract';
import { readRecords } from '@saldo/sdk/import';
import { pdfAttachment } from '@saldo/sdk/node';
import { Validator } from '@saldo/sdk/judging';
import { documentWarnings } from '../../packages/demo-server/src/server/documents/judge-document.ts';
import { judgeRecord } from '../../packages/demo-server/src/server/records/judge-record.ts';
import { PUBLISHED_KINDS } from '../../packages/demo-server/src/server/publishing/published-kinds.ts';
import { plainFigures } from './plain-figures.ts';

/** What became of a file. */
export interface Verdict {
  /** Format of its records; absent for a file that gave none. */
  format?: string;
  records: number;
  /** Why it, or a part of it, was refused. */
  refusals: string[];
  /** What is wrong with what was read: figures that differ from the file's, records that the contract refuses. */
  faults: string[];
  /** What the server would warn of. */
  warnings: string[];
}

const validator = new Validator();

/** Reads a file twice and holds its records against its own text, against the contract, and against each other. */
export async function judgeFile(bytes: Uint8Array, fileName: string): Promise<Verdict> {
  const verdict: Verdict = { records: 0, refusals: [], faults: [], warnings: [] };
  const records = await read(bytes, fileName, verdict);
  const again = await read(bytes, fileName, { ...verdict, refusals: [], faults: [] });
  if (JSON.stringify(again) !== JSON.stringify(records))
    verdict.faults.push('it is read otherwise the second time');
  verdict.records = records.length;
  for (const record of records) {
    const judged = judgeRecord(validator, PUBLISHED_KINDS, record, 0);
    if ('errors' in judged) {
      verdict.faults.push(`the contract refuses it: ${JSON.stringify(judged.errors)}`);
    }
    if (isDocument(record)) verdict.warnings.push(...documentWarnings(record.data).map(({ code }) => code));
  }
  const [only] = records;
  if (records.length === 1 && only && isDocument(only))
    verdict.faults.push(...differences(only, textOf(bytes)));
  return verdict;
}

async function read(bytes: Uint8Array, fileName: string, verdict: Verdict): Promise<PublishRecord[]> {
  const records: PublishRecord[] = [];
  try {
    for await (const one of readRecords(bytes, {
      fileName,
      direction: 'receivable',
      pdfAttachment,
    })) {
      if (one.refusal) verdict.refusals.push(one.refusal.reason);
      else {
        verdict.format = one.format;
        records.push(one.record);
      }
    }
  } catch (error) {
    verdict.faults.push(`the reader failed: ${String(error)}`);
  }
  return records;
}

function isDocument(record: PublishRecord): record is DocumentRecord {
  return record.kind === 'document' && 'data' in record && 'total' in record.data;
}

function differences({ data }: DocumentRecord, text: string): string[] {
  const plain = plainFigures(text);
  if (!plain) return [];
  const number =
    data.series !== undefined && plain.number?.includes('-') === true
      ? `${data.series}-${data.number}`
      : data.number;
  const same = (mine: string | undefined, theirs: string | undefined) =>
    theirs === undefined || mine === unescaped(theirs);
  const sameAmount =
    plain.total === undefined ||
    (isDecimal(plain.total) && compareDecimals(data.total.amount, plain.total) === 0) ||
    plain.total === data.total.amount;
  return [
    ...(same(number, plain.number) ? [] : [`number ${number} where the file says ${plain.number}`]),
    ...(same(data.issueDate, plain.date?.slice(0, 10))
      ? []
      : [`date ${data.issueDate} where the file says ${plain.date}`]),
    ...(sameAmount ? [] : [`total ${data.total.amount} where the file says ${plain.total}`]),
    ...(same(data.total.currency, plain.currency)
      ? []
      : [`currency ${data.total.currency} where the file says ${plain.currency}`]),
  ];
}

function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff || bytes[1] === 0 ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
