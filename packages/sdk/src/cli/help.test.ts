import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allCommands } from './commands/all-commands.ts';
import { helpOf } from './help.ts';
import { commonOptions } from './parse-command.ts';

for (const command of allCommands) {
  test(`saldo help ${command.name} tells of every option and action, and of no other`, () => {
    const { name, options, actions = {}, synopsis } = command;
    const text = helpOf(command).join('\n');
    const told = new Set(Array.from(text.matchAll(/--([a-z][a-z-]*)/g), ([, option]) => option!));
    const known = Object.keys({ ...options, ...commonOptions });
    for (const option of Object.keys({ ...options })) assert.ok(told.has(option), `--${option} is not told`);
    for (const option of told) {
      const isKnown = known.includes(option) || known.includes(option.replace(/^no-/, ''));
      assert.ok(isKnown || isOfAnother(text, option), `--${option} is told`);
    }
    for (const [action, { options: own = [] }] of Object.entries(actions)) {
      assert.match(synopsis, new RegExp(`(^|\\| )${action}( |$)`), `${name} ${action}`);
      assert.match(text, new RegExp(`^ {2}${action}\\b`, 'm'), `${name} ${action}`);
      assert.deepEqual(
        own.filter((option) => !(option in options)),
        [],
        `${name} ${action}`,
      );
    }
  });
}

/** Whether an option is told as that of another command: `saldo publish --preview`. */
function isOfAnother(text: string, option: string): boolean {
  return allCommands.some(
    ({ name, options }) => option in options && text.includes(`saldo ${name} --${option}`),
  );
}
