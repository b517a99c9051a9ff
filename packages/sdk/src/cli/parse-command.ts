import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';

/** Options that every command has. */
export const commonOptions = {
  url: { type: 'string' },
  key: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsOptionsConfig;

/** A command line, read and checked. */
export interface ParsedCommand {
  common: { url?: string; key?: string; json: boolean; help: boolean };
  values: unknown;
  files: string[];
}

/** Reads the arguments after a command's name. Throws `UsageError`. */
export function parseCommand(command: Command, args: readonly string[]): ParsedCommand {
  const { values, positionals } = parse(command, args);
  const { url: named, key, json, help, ...own } = values as ParsedCommand['common'] & Record<string, unknown>;
  const url = named ?? (command.takesUrl ? positionals[0] : undefined);
  const common = { ...(url !== undefined && { url }), ...(key !== undefined && { key }), json, help };
  if (help) return { common, values: {}, files: [] };
  if (command.takesFiles && positionals.length === 0) {
    throw new UsageError(`saldo ${command.name} takes at least one FILE, or - for standard input.`);
  }
  const actions = command.takesActions;
  if (actions && !actions.includes(positionals[0] ?? '')) {
    throw new UsageError(`saldo ${command.name} takes one of ${actions.join(', ')}.`);
  }
  if (command.takesUrl && positionals.length > (named === undefined ? 1 : 0)) {
    throw new UsageError(`saldo ${command.name} takes one URL.`);
  }
  const checked = command.values.safeParse(own);
  if (checked.success) return { common, values: checked.data, files: positionals };
  const [issue] = checked.error.issues;
  throw new UsageError(`--${String(issue?.path[0])} ${issue?.message}.`);
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...commonOptions, ...command.options },
      allowPositionals: command.takesFiles || command.takesUrl === true || command.takesActions !== undefined,
      allowNegative: true,
    });
  } catch (error) {
    // Node explains at length how to write such an argument after all.
    const [sentence = ''] = (error instanceof Error ? error.message : '').split(/\.\s|\n/);
    throw new UsageError(`${sentence.replace(/\.$/, '')}.`);
  }
}
