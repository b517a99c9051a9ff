import type { ParseArgsOptionsConfig } from 'node:util';
import type { z } from 'zod';
import type { Saldo } from '../create-saldo.ts';
import type { Terminal } from './terminal/terminal.ts';

/** What a command works with. */
export interface Context {
  saldo: Saldo;
  terminal: Terminal;
  /** Whether results are lines of JSON. */
  json: boolean;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
  /** Standard input, which Ctrl-C closes. */
  openStdin: () => AsyncIterable<Uint8Array>;
  /** Folder that files on the command line are named from. */
  filesFrom: string;
  baseUrl: string;
  key: string;
}

/** One of the things that `saldo` can do. */
export interface Command<Values = unknown> {
  name: string;
  /** Arguments after the name, as the help shows them. */
  synopsis: string;
  /** One sentence. */
  summary: string;
  /** The rest of its help, line by line. */
  help: readonly string[];
  options: ParseArgsOptionsConfig;
  /** Checks and converts the values of its options. */
  values: z.ZodType<Values>;
  /** Whether it takes arguments besides options, and at least one of them. */
  takesFiles: boolean;
  /** What it can do, the first of its arguments; others are for that. */
  takesActions?: readonly string[];
  /** Whether it may be told the server as its one argument, in the place of `--url`. */
  takesUrl?: boolean;
  /** Gives the exit code. */
  run(context: Context, values: Values, files: readonly string[]): Promise<number>;
}

/** Keeps the type of the values between `values` and `run`, and forgets it outside. */
export function defineCommand<Values>(command: Command<Values>): Command {
  return command;
}
