import type { ParseArgsOptionsConfig } from 'node:util';
import type { z } from 'zod';
import type { Saldo } from '../create-saldo.ts';
import type { Terminal } from './terminal/terminal.ts';

/** What a command works with that asks no server, or finds it by itself. */
export interface LocalContext {
  terminal: Terminal;
  /** Whether results are lines of JSON. */
  json: boolean;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
  /** Standard input, which Ctrl-C closes. */
  openStdin: () => AsyncIterable<Uint8Array>;
  /** Folder that files on the command line are named from. */
  filesFrom: string;
  /** Folder in which it was called. */
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** The server and the key that options name, not checked yet. */
  given: { url?: string | undefined; key?: string | undefined };
}

/** What a command works with. */
export interface Context extends LocalContext {
  saldo: Saldo;
  baseUrl: string;
  key: string;
}

/** What an action of a command takes. */
export interface ActionShape {
  /** Its arguments as the help shows them; in brackets what may be left out. */
  readonly takes?: readonly string[];
  /** Which options of the command it has. */
  readonly options?: readonly string[];
}

interface Description<Values> {
  name: string;
  /** Arguments after the name, as the help shows them. */
  synopsis: string;
  /** One sentence. */
  summary: string;
  /** The rest of its help, line by line. */
  help: readonly string[];
  options: ParseArgsOptionsConfig;
  /** What other tools call an option of it, and its name here; to be told, not to be taken. */
  alsoCalled?: Readonly<Record<string, string>>;
  /** Checks and converts the values of its options. */
  values: z.ZodType<Values>;
  /** Whether it takes arguments besides options, and at least one of them. */
  takesFiles: boolean;
  /** What it can do, by the first of its arguments. */
  actions?: Readonly<Record<string, ActionShape>>;
  /** Whether it may be told the server as its one argument, in the place of `--url`. */
  takesUrl?: boolean;
}

/** A command that asks a server. Gives the exit code. */
export interface ServerCommand<Values = unknown> extends Description<Values> {
  isLocal?: false;
  run(context: Context, values: Values, files: readonly string[]): Promise<number>;
}

/** A command that runs without address and key. Gives the exit code. */
export interface LocalCommand<Values = unknown> extends Description<Values> {
  isLocal: true;
  run(context: LocalContext, values: Values, files: readonly string[]): Promise<number>;
}

/** One of the things that `saldo` can do. */
export type Command = ServerCommand | LocalCommand;

/** Keeps the type of the values between `values` and `run`, and forgets it outside. */
export function defineCommand<Values>(command: ServerCommand<Values>): Command {
  return command;
}

/** As `defineCommand`, for one that asks no server, or finds it by itself. */
export function defineLocalCommand<Values>(command: LocalCommand<Values>): Command {
  return command;
}
