import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { allCommands } from '../commands/all-commands.ts';
import { runSaldo } from '../testing/run-saldo.ts';
import { bashScript } from './bash.ts';
import { completables } from './completable.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

/** Completes the last of the words by a bash that has read the script. */
function complete(...words: string[]): string[] {
  const script = bashScript(completables(allCommands), ['help', '--version']).join('\n');
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _saldo; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-uc', `${script}\n${ask}`, 'bash', 'saldo', ...words],
    {
      encoding: 'utf8',
    },
  );
  assert.deepEqual([status, stderr], [0, '']);
  return stdout.split('\n').filter((line) => line !== '');
}

test('bash completes commands, actions, options and values', () => {
  const names = allCommands.map(({ name }) => name);
  assert.deepEqual(complete(''), [...names, 'help', '--version']);
  assert.deepEqual(complete('do'), ['documents', 'doctor']);
  assert.deepEqual(complete('reports', 're'), ['review', 'reject']);
  assert.deepEqual(complete('documents', '--o'), ['--overdue']);
  assert.deepEqual(complete('documents', '--partner', 'C-1', '--st'), ['--status']);
  assert.deepEqual(complete('documents', '--status', 'p'), ['partially_paid', 'paid']);
  assert.deepEqual(complete('publish', 'a.xml', '--direction', '='), ['receivable', 'payable']);
  assert.deepEqual(complete('publish', 'a.xml', '--direction', '=', 'pay'), ['payable']);
  assert.deepEqual(complete('help', 'sess'), ['sessions']);
});

test('bash is left to complete files, and values that may be anything', () => {
  assert.deepEqual(complete('publish', 'inv'), []);
  assert.deepEqual(complete('publish', '--resume', ''), []);
  assert.deepEqual(complete('documents', '--partner', ''), []);
});

test('every option of every command is in each script, and every action', () => {
  const known = completables(allCommands);
  const [bash, zsh, fish] = [bashScript, zshScript, fishScript].map((script) => script(known, []).join('\n'));
  for (const { name, actions, options } of known) {
    assert.match(bash!, new RegExp(`^ *${name}:.*--${options[0]!.name} `, 'm'));
    for (const { name: option } of options) {
      assert.ok(zsh!.includes(`--${option}`), option);
      assert.match(fish!, new RegExp(`= ${name} .* -l ${option}( |$)`, 'm'));
    }
    if (actions.length > 0) {
      assert.ok(zsh!.includes(`(${actions.join(' ')})`), name);
      assert.ok(fish!.includes(`'${actions.join(' ')}'`), name);
    }
  }
});

test('saldo completion prints the script of a shell, and names the shells that there are', async () => {
  const { code, stdout } = await runSaldo(['completion', 'bash']);
  assert.equal(code, 0);
  assert.equal(spawnSync('bash', ['-n'], { input: stdout }).status, 0);
  const other = await runSaldo(['completion', 'fsih']);
  assert.equal(other.code, 2);
  assert.match(
    other.stderr,
    /^There is no "fsih"\. Did you mean "fish"\? saldo completion takes one of bash, zsh, fish\./,
  );
});
