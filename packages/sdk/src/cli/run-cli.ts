import { readFileSync } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { createSaldo } from '../create-saldo.ts';
import type { LocalContext } from './command.ts';
import { allCommands, commandNamed } from './commands/all-commands.ts';
import { CommandFailure } from './command-failure.ts';
import { connectionOf } from './connection.ts';
import { errorSentence } from './error-sentence.ts';
import { filesFrom } from './files-from.ts';
import { helpOf, overview } from './help.ts';
import { parseCommand, type ParsedCommand } from './parse-command.ts';
import { didYouMean } from './suggestions/closest.ts';
import { plainText } from './terminal/plain-text.ts';
import { terminalOf, type Terminal } from './terminal/terminal.ts';
import { UsageError } from './usage-error.ts';

/** Exit codes; 130 is what shells give to what Ctrl-C ended. */
const exit = { done: 0, failed: 1, usage: 2, interrupted: 130 };

/** What is shorter is no key, and would be hidden in words that hold it. */
const shortestSecret = 8;

/** Runs the command line of a process and gives its exit code. Never throws. */
export async function runCli(process: NodeJS.Process, signal: AbortSignal): Promise<number> {
  const secrets: string[] = [];
  const hide = (text: string): string =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, '[key]'), text);
  const terminal = terminalOf(process, hide);
  const [name, ...args] = process.argv.slice(2);
  try {
    const command = commandNamed(name);
    if (!command) return withoutCommand(terminal, name, args);
    const parsed = parseCommand(command, args);
    if (parsed.common.help) return say(terminal, helpOf(command));
    const context = localContext(process, terminal, parsed, signal);
    for (const secret of [parsed.common.key, process.env['SALDO_API_KEY']])
      if (secret !== undefined && secret.length >= shortestSecret) secrets.push(secret);
    if (command.isLocal) {
      return await ended(context, command.name, undefined, () =>
        command.run(context, parsed.values, parsed.files),
      );
    }
    const { baseUrl, key, demoFile } = await connectionOf(parsed.common, process.env, process.cwd());
    secrets.push(key);
    if (demoFile !== undefined) terminal.note(`Using the local demo at ${baseUrl} (${plainText(demoFile)}).`);
    const saldo = createSaldo({ baseUrl, auth: key });
    return await ended(context, command.name, baseUrl, () =>
      command.run({ ...context, saldo, baseUrl, key }, parsed.values, parsed.files),
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.note(`${plainText(error.message)} See saldo help${commandNamed(name) ? ` ${name}` : ''}.`);
    return exit.usage;
  }
}

function localContext(
  process: NodeJS.Process,
  terminal: Terminal,
  { common: { json, url, key } }: ParsedCommand,
  signal: AbortSignal,
): LocalContext {
  const { env } = process;
  return {
    terminal,
    json,
    signal,
    openStdin: () => addAbortSignal(signal, process.stdin),
    filesFrom: filesFrom(env, process.cwd()),
    cwd: process.cwd(),
    env,
    given: { url, key },
  };
}

/** The exit code of a command, and a sentence where it failed. */
async function ended(
  { terminal, signal }: LocalContext,
  name: string,
  baseUrl: string | undefined,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (signal.aborted) return exit.interrupted;
    const sentence = error instanceof CommandFailure ? error.message : errorSentence(error, baseUrl ?? '');
    terminal.note(`saldo ${name}: ${plainText(sentence)}`);
    return exit.failed;
  }
}

/** Of the package, beside whose sources and whose build its manifest lies alike. */
function ownVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function withoutCommand(terminal: Terminal, name: string | undefined, args: readonly string[]): number {
  if (name === 'help' || name === '--help' || name === '-h') {
    const about = commandNamed(args[0]);
    if (args[0] !== undefined && !about) throw unknownCommand(args[0]);
    return say(terminal, about ? helpOf(about) : overview(allCommands));
  }
  if (name === '--version' || name === '-V') return say(terminal, [ownVersion()]);
  if (name !== undefined) throw unknownCommand(name);
  for (const line of overview(allCommands)) terminal.note(line);
  return exit.usage;
}

function unknownCommand(written: string): UsageError {
  const names = [...allCommands.map(({ name }) => name), 'help'];
  return new UsageError(
    `There is no command "${written}". ${didYouMean(written, names)}Commands are ${names.join(', ')}.`,
  );
}

function say(terminal: Terminal, lines: readonly string[]): number {
  for (const line of lines) terminal.out(line);
  return exit.done;
}
