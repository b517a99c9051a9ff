import type { Completable, CompletableOption } from './completable.ts';

/** A script for zsh, to be sourced or to lie in a folder of `fpath` as `_saldo`. */
export function zshScript(commands: readonly Completable[], others: readonly string[]): string[] {
  return [
    '#compdef saldo',
    '# Completion of saldo for zsh: source <(saldo completion zsh)',
    '_saldo() {',
    '  local -a commands',
    '  commands=(',
    ...commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`),
    ...others.map((other) => `    ${quoted(other)}`),
    '  )',
    '  if (( CURRENT == 2 )); then',
    "    _describe 'command' commands",
    '    return',
    '  fi',
    '  local command=$words[2]',
    '  shift words',
    '  (( CURRENT-- ))',
    '  case $command in',
    "    help) (( CURRENT == 2 )) && _describe 'command' commands ;;",
    ...commands.flatMap(commandLines),
    '  esac',
    '}',
    'compdef _saldo saldo',
  ];
}

function commandLines({ name, actions, takesFiles, options }: Completable): string[] {
  const first = actions.length > 0 ? [quoted(`1:action:(${actions.join(' ')})`)] : [];
  const rest = takesFiles ? [quoted('*:file:_files')] : [];
  return [
    `    ${name}) _arguments \\`,
    [...options.map(optionText), ...first, ...rest].map((part) => `      ${part}`).join(' \\\n'),
    '      ;;',
  ];
}

function optionText({ name, takesValue, choices }: CompletableOption): string {
  if (!takesValue) return quoted(`--${name}`);
  return quoted(`*--${name}=:${name}:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
