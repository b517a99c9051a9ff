import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { allCommands } from '../../packages/sdk/src/cli/commands/all-commands.ts';
import { parseCommand } from '../../packages/sdk/src/cli/parse-command.ts';
import { UsageError } from '../../packages/sdk/src/cli/usage-error.ts';
import { fromRoot } from '../../scripts/process/root.ts';
import { run } from '../../scripts/process/run.ts';
import { placeOf, type Block } from './blocks.ts';

export interface ShellWorld {
  /** Where blocks run, with the files that they name. */
  readonly folder: string;
  readonly url: string;
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Programs that blocks call, so that they are those of this repository. What follows without end is read up to its first line. */
const programs: Readonly<Record<string, string>> = {
  saldo: `case " $* " in
  *" --follow "*) ${process.execPath} ${fromRoot('packages/sdk/src/cli/main.ts')} "$@" | head -n 1; exit 0 ;;
esac
exec ${process.execPath} ${fromRoot('packages/sdk/src/cli/main.ts')} "$@"`,
  npm: `if [ "$1 $2 $3" = 'run saldo --' ]; then shift 3; exec saldo "$@"; fi
echo "npm $* is not to be run here" >&2; exit 64`,
};

export async function prepareShell({ folder, dataDir }: ShellWorld): Promise<void> {
  await mkdir(join(folder, 'bin'), { recursive: true });
  for (const [name, text] of Object.entries(programs))
    await writeFile(join(folder, 'bin', name), `#!/bin/bash\n${text}\n`, { mode: 0o755 });
  await symlink(dataDir, join(folder, '.saldo'));
  // A refusal is no success.
  await writeFile(join(folder, '.curlrc'), 'fail-with-body\nsilent\nshow-error\n');
}

const begun = (block: Block) => `::${placeOf(block)}`;

/** Runs blocks of a page in one shell, in their order. Resolves to what each printed; throws with it where one failed. */
export async function runInShell(blocks: readonly Block[], world: ShellWorld): Promise<Map<Block, string>> {
  const { folder, url } = world;
  const script = blocks
    .map((block) => `echo '${begun(block)}'\n${asRun(block.code).replaceAll('http://127.0.0.1:4400', url)}`)
    .join('\n');
  const { PATH = '' } = process.env;
  const env = { ...world.env, PATH: [join(folder, 'bin'), PATH].join(delimiter), CURL_HOME: folder };
  const { code, output } = await run('bash', ['-e', '-c', script], { cwd: folder, env });
  if (code !== 0) throw new Error(`the shell ended with ${code}\n${output}`);
  return new Map(
    blocks.map((block, index) => {
      const [, rest = ''] = output.split(`${begun(block)}\n`);
      const next = blocks[index + 1];
      return [block, next ? rest.split(`${begun(next)}\n`)[0]! : rest];
    }),
  );
}

/** Where a comment says so, a command may also end with 1. */
function asRun(code: string): string {
  return code.replaceAll(/^(.*?)( +# .*\bexit code 1\b.*)$/gm, '$1 || [ $? -eq 1 ] $2');
}

/** What is wrong with the lines of `saldo` in a block, which is looked at also where nothing runs it. */
export function misusesOfSaldo(block: Block): string[] {
  const lines = block.code.replaceAll('\\\n', ' ').split('\n');
  return lines.flatMap((line) => {
    const [, written] = /^(?:npm run saldo --|saldo) (.*)$/.exec(line.trim()) ?? [];
    if (written === undefined) return [];
    const [name, ...args] = wordsOf(written);
    const command = allCommands.find((one) => one.name === name);
    if (name === 'help' && args.length === 0) return [];
    if (command === undefined) return [`${placeOf(block)}: there is no command ${name}`];
    try {
      parseCommand(command, args);
      return [];
    } catch (error) {
      if (error instanceof UsageError) return [`${placeOf(block)}: ${error.message}`];
      throw error;
    }
  });
}

/** Words of a shell's line up to its comment or pipe. */
function wordsOf(line: string): string[] {
  const words = line.match(/'[^']*'|"[^"]*"|[^\s'"]+/g) ?? [];
  const end = words.findIndex((word) => word.startsWith('#') || word === '|');
  return (end < 0 ? words : words.slice(0, end)).map((word) => word.replaceAll(/^['"]|['"]$/g, ''));
}
