import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Command } from './command.ts';
import { didYouMean } from './suggestions/closest.ts';
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
  checkAction(command, positionals[0]);
  if (command.takesUrl && positionals.length > (named === undefined ? 1 : 0)) {
    throw new UsageError(`saldo ${command.name} takes one URL.`);
  }
  const checked = command.values.safeParse(own);
  if (checked.success) return { common, values: checked.data, files: positionals };
  const [issue] = checked.error.issues;
  throw new UsageError(`--${String(issue?.path[0])} ${issue?.message}.`);
}

function checkAction({ name, actions }: Command, written: string | undefined): void {
  if (actions === undefined || (written !== undefined && Object.hasOwn(actions, written))) return;
  const names = Object.keys(actions);
  const accepted = `saldo ${name} takes one of ${names.join(', ')}.`;
  if (written === undefined) throw new UsageError(accepted);
  throw new UsageError(`There is no "${written}". ${didYouMean(written, names)}${accepted}`);
}

function parse(command: Command, args: readonly string[]) {
  const options = { ...commonOptions, ...command.options };
  const allowPositionals = command.takesFiles || command.takesUrl === true || command.actions !== undefined;
  refuseUnknownOptions(command, options, args);
  try {
    return parseArgs({ args: [...args], options, allowPositionals, allowNegative: true });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const sentence = message.split(/\.\s|\n/, 1)[0]!.replace(/\.$/, '');
    const accepted =
      code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL' ? ` saldo ${command.name} takes options alone.` : '';
    throw new UsageError(`${sentence}.${accepted}`);
  }
}

// Node explains at length how to write such an argument after all, and not what there is.
function refuseUnknownOptions(
  command: Command,
  options: ParseArgsOptionsConfig,
  args: readonly string[],
): void {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowNegative: true,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in options));
  if (unknown?.kind !== 'option') return;
  const { rawName } = unknown;
  const all = [...Object.keys(command.options), ...Object.keys(commonOptions)];
  const accepted = `Its options are ${all.map((one) => `--${one}`).join(', ')}.`;
  const written = rawName.replace(/^-+/, '');
  const hint = didYouMean(command.alsoCalled?.[written] ?? written, namesOf(options), '--');
  throw new UsageError(`saldo ${command.name} has no option ${rawName}. ${hint}${accepted}`);
}

/** As they can be written: what is on or off also with `no-` before it. */
function namesOf(options: ParseArgsOptionsConfig): string[] {
  return Object.entries(options).flatMap(([name, { type }]) =>
    type === 'boolean' ? [name, `no-${name}`] : [name],
  );
}
