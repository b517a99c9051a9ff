import type { Command } from './command.ts';

/** What `saldo help` says. */
export function overview(commands: readonly Command[]): string[] {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'saldo publishes receivables and payables, and shows what became of them.',
    '',
    'Usage: saldo COMMAND [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    `  ${'help'.padEnd(width)}  Say more about a command: saldo help COMMAND.`,
    '',
    'saldo --version (-V) says which version this is.',
    '',
    ...commonHelp,
  ];
}

/** What `saldo help COMMAND` says. */
export function helpOf({ name, synopsis, summary, help }: Command): string[] {
  return [
    summary,
    '',
    `Usage: saldo ${name} ${synopsis}`,
    '',
    ...help.map((line) => `  ${line}`),
    '',
    ...commonHelp,
  ];
}

const commonHelp = [
  'Every command takes:',
  '  --url URL              address of the server; otherwise SALDO_URL',
  '  --key KEY              API key; otherwise SALDO_API_KEY, where other users of the machine do not see it',
  '  --json                 results as lines of JSON',
  'Without address and key, a local demo that npm start has left in SALDO_DATA (.saldo) is used.',
  'Exit codes: 0 done, 1 something failed or was rejected, 2 wrong usage, 130 interrupted. NO_COLOR is honoured.',
];
