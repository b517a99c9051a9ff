import type { Completable, CompletableOption } from './completable.ts';

/** A script for fish, to be sourced or to lie in its folder of completions as `saldo.fish`. */
export function fishScript(commands: readonly Completable[], others: readonly string[]): string[] {
  return [
    '# Completion of saldo for fish: saldo completion fish | source',
    'complete -c saldo -f',
    ...commands.map(
      ({ name, summary }) => `complete -c saldo -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ),
    ...others.map((other) =>
      other.startsWith('--')
        ? `complete -c saldo -n __fish_use_subcommand -l ${other.slice(2)}`
        : `complete -c saldo -n __fish_use_subcommand -a ${other}`,
    ),
    `complete -c saldo -n '__fish_seen_subcommand_from help' -a ${quoted(commands.map(({ name }) => name).join(' '))}`,
    ...commands.flatMap(commandLines),
  ];
}

function commandLines({ name, actions, takesFiles, options }: Completable): string[] {
  // The command is the first word: others of the same name are arguments.
  const after = `test (commandline -poc)[2] = ${name} 2>/dev/null`;
  const all = actions.join(' ');
  return [
    ...(actions.length > 0
      ? [
          `complete -c saldo -n ${quoted(`${after}; and not __fish_seen_subcommand_from ${all}`)} -a ${quoted(all)}`,
        ]
      : []),
    ...(takesFiles ? [`complete -c saldo -n ${quoted(after)} -F`] : []),
    ...options.map((option) => `complete -c saldo -n ${quoted(after)} ${optionText(option)}`),
  ];
}

function optionText({ name, takesValue, choices }: CompletableOption): string {
  if (!takesValue) return `-l ${name}`;
  return choices.length > 0 ? `-l ${name} -xa ${quoted(choices.join(' '))}` : `-l ${name} -r`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
