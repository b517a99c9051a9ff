import type { ParseArgsOptionsConfig } from 'node:util';
import type { z } from 'zod';
import type { Database } from '../db/database.ts';
import type { Env } from '../env.ts';
import type { Clock, NewId, Random } from '../ids.ts';

/** What a command of `saldo-server` works with. */
export interface Context {
  readonly env: Env;
  /** Brought up to date. */
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly newId: NewId;
  /** Writes a line for who runs the command. */
  print(line: string): void;
}

/** One of the things that `saldo-server` can do. */
export interface Command<Values = unknown> {
  /** One or two words. */
  readonly name: string;
  /** Options, as the help shows them. */
  readonly synopsis: string;
  /** One sentence. */
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  /** Checks and converts the values of its options. */
  readonly values: z.ZodType<Values>;
  /** Gives the exit code. */
  run(context: Context, values: Values): Promise<number>;
}

/** Keeps the type of the values between `values` and `run`, and forgets it outside. */
export function defineCommand<Values>(command: Command<Values>): Command {
  return command;
}

/** What keeps a command from doing what was asked, as one sentence; exit code 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
