import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { BalanceAssertionInput } from '../../generated/contract.ts';
import type { Context } from '../command.ts';
import { CommandFailure } from '../command-failure.ts';

/** As many as one request takes. */
const BATCH = 1000;

/** Assertions of a file of NDJSON, or of standard input (`-`), as many at a time as one request takes. Throws `CommandFailure`. */
export async function* readAssertions(
  { openStdin, filesFrom }: Context,
  file: string,
): AsyncGenerator<BalanceAssertionInput[]> {
  const input = file === '-' ? Readable.from(openStdin()) : createReadStream(resolve(filesFrom, file));
  let batch: BalanceAssertionInput[] = [];
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (text.trim() === '') continue;
    batch.push(parsed(text, number));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function parsed(line: string, number: number): BalanceAssertionInput {
  try {
    return JSON.parse(line) as BalanceAssertionInput;
  } catch {
    throw new CommandFailure(`Line ${number} is no JSON. Each line is one assertion.`);
  }
}
