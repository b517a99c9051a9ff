import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandNamed } from './commands/all-commands.ts';
import { parseCommand } from './parse-command.ts';
import { UsageError } from './usage-error.ts';

const parse = (name: string, ...args: string[]) => parseCommand(commandNamed(name)!, args);

test('options of all commands and of one are told apart; values are converted', () => {
  assert.deepEqual(
    parse('documents', '--json', '--limit=20', '--status', 'open, paid', '--no-overdue', '--url', 'http://x'),
    {
      common: { url: 'http://x', json: true, help: false },
      values: { limit: 20, status: ['open', 'paid'], overdue: false },
      files: [],
    },
  );
  assert.deepEqual(parse('publish', 'a.xml', '-', '--', '--odd name.xml').files, [
    'a.xml',
    '-',
    '--odd name.xml',
  ]);
  assert.equal(parse('publish', '--help').common.help, true);
});

test('what is written wrongly is named in one sentence', () => {
  const wrong: [string, string[], RegExp][] = [
    ['publish', [], /^saldo publish takes at least one FILE, or - for standard input.$/],
    ['publish', ['x', '--direction', 'up'], /^--direction takes receivable or payable.$/],
    [
      'documents',
      ['--nope'],
      /^saldo documents has no option --nope. Its options are --partner, .*, --help.$/,
    ],
    [
      'documents',
      ['--overdu'],
      /^saldo documents has no option --overdu. Did you mean "--overdue"\? Its options are /,
    ],
    ['documents', ['--no-overdu'], /Did you mean "--no-overdue"\?/],
    ['documents', ['--part=C-1', '--limit', '5'], /no option --part. Did you mean "--partner"\?/],
    ['publish', ['a.xml', '--dry-run'], /^saldo publish has no option --dry-run. Did you mean "--preview"\?/],
    ['documents', ['-x'], /^saldo documents has no option -x. Its options are /],
    ['documents', ['extra'], /^Unexpected argument 'extra'. saldo documents takes options alone.$/],
    ['documents', ['--limit'], /^Option '--limit <value>' argument missing.$/],
    ['documents', ['--limit', '1e3'], /^--limit takes a whole number from 1 to 9999999.$/],
    ['documents', ['--from', '2026-02-30'], /^--from takes a calendar date such as 2026-03-31.$/],
    [
      'documents',
      ['--type', 'invoice,bill'],
      /^--type takes one or more of invoice, .*, separated by commas.$/,
    ],
    ['documents', ['--partner', ''], /^--partner takes a value that is not empty.$/],
    ['statement', [], /^--partner EXTERNAL_ID is needed.$/],
    ['statement', ['--partner', 'x', '--kind', 'all'], /^--kind takes activity or open_items.$/],
    ['webhooks', [], /^saldo webhooks takes one of list, create, rotate, test, replay, deliveries.$/],
    ['webhooks', ['remove', 'x'], /^There is no "remove". saldo webhooks takes one of list, /],
    [
      'webhooks',
      ['rotat', 'x'],
      /^There is no "rotat". Did you mean "rotate"\? saldo webhooks takes one of /,
    ],
    [
      'webhooks',
      ['rotate', 'x', '--overlap', '1w'],
      /^--overlap takes seconds from 0 to 2592000, or a time such as 15m.$/,
    ],
    ['audit', ['verify'], /^There is no "verify". saldo audit takes one of list, export, head.$/],
    ['changes', ['--after', '../x'], /^--after takes a cursor that an earlier run gave.$/],
  ];
  for (const [name, args, sentence] of wrong) {
    assert.throws(
      () => parse(name, ...args),
      (error) => (error instanceof UsageError && sentence.test(error.message)) || assert.fail(String(error)),
    );
  }
});

test('times are seconds, or have a unit; what ends is an instant, or a time from now', () => {
  const overlap = (text: string) =>
    (parse('keys', 'rotate', 'x', '--overlap', text).values as { overlap: number }).overlap;
  assert.deepEqual(['0', '90', '90s', '15m', '24h', '30d'].map(overlap), [0, 90, 90, 900, 86_400, 2_592_000]);
  assert.throws(() => overlap('31d'), UsageError);
  const expires = (text: string) =>
    (parse('keys', 'rotate', 'x', '--expires', text).values as { expires: string }).expires;
  assert.equal(expires('2036-01-01T00:00:00Z'), '2036-01-01T00:00:00Z');
  const before = Date.now();
  const days = (Date.parse(expires('90d')) - before) / 86_400_000;
  assert.ok(days >= 90 && days < 90.001, String(days));
  assert.throws(
    () => expires('90'),
    /^UsageError: --expires takes an instant such as .*, or a time from now such as 90d\.$/,
  );
});
