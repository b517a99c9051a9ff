import type { Completable } from './completable.ts';

/** A script for bash 3.2 and later, also without the package bash-completion. What it has no words for is completed as a file. */
export function bashScript(commands: readonly Completable[], others: readonly string[]): string[] {
  return [
    '# Completion of saldo for bash: source <(saldo completion bash)',
    '_saldo() {',
    '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}" words=""',
    '  COMPREPLY=()',
    '  # bash parts --option=value in three.',
    '  if [ "$word" = "=" ]; then word=""; elif [ "$before" = "=" ]; then before="${COMP_WORDS[COMP_CWORD-2]}"; fi',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words="${[...commands.map(({ name }) => name), ...others].join(' ')}"`,
    '  else',
    '    case "$command $before" in',
    `      "help help") words="${commands.map(({ name }) => name).join(' ')}" ;;`,
    ...commands.flatMap(valueLines),
    '      *)',
    '        case "$command:$COMP_CWORD:$word" in',
    ...commands.flatMap(wordLines),
    '        esac ;;',
    '    esac',
    '  fi',
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '}',
    'complete -o default -F _saldo saldo',
  ];
}

function valueLines({ name, options }: Completable): string[] {
  const taking = options.filter(({ takesValue }) => takesValue);
  const some = taking.filter(({ choices }) => choices.length > 0);
  const any = taking.filter(({ choices }) => choices.length === 0);
  return [
    ...some.map(
      ({ name: option, choices }) => `      "${name} --${option}") words="${choices.join(' ')}" ;;`,
    ),
    `      ${any.map(({ name: option }) => `"${name} --${option}"`).join('|')}) return ;;`,
  ];
}

function wordLines({ name, actions, takesFiles, options }: Completable): string[] {
  const names = options.map((option) => `--${option.name}`).join(' ');
  return [
    ...(actions.length > 0 ? [`          ${name}:2:[!-]*|${name}:2:) words="${actions.join(' ')}" ;;`] : []),
    // Where no file can come, options are shown before a dash is written.
    `          ${name}:${takesFiles ? '*:-*' : '*'}) words="${names}" ;;`,
  ];
}
