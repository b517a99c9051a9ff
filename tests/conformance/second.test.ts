import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { contractOperations, givenBy, judge, readVectors, type Verdict } from '@saldo/sdk/conformance';

const source = join(import.meta.dirname, 'second/server.py');
const { status } = spawnSync('python3', ['-c', 'import zoneinfo; zoneinfo.ZoneInfo("America/Lima")']);
const skip = status === 0 ? false : 'there is no python3 with time zones on this machine';

const served = [
  'getSession',
  'listDocuments',
  'getDocument',
  'listPayments',
  'getPayment',
  'getStatement',
  'listMovements',
  'listOpenItems',
];

/** Rules that what only reads can show, to who has a session alone. */
const kept =
  'CON-1 CON-2 CON-3 CON-4 CON-6 CON-7 ERR-2 ERR-10 ERR-11 AUT-1 AUT-2 ' +
  'ISO-3 IDN-5 IDN-7 IDN-8 PUB-2 MNY-2 DAT-1 DAT-5 ' +
  'ALC-1 ALC-2 ALC-3 ALC-4 ALC-5 ALC-6 ALC-7 PIP-1 PIP-2 RFD-1 RFD-2 ADJ-1 ADJ-2 AGE-1 AGE-2 AGE-3 STM-1 STM-2 STM-3 STM-4 STM-5 STM-6 STM-7 STM-8 ' +
  'ORD-1 ORD-2 ORD-3 ORD-5 MTA-1 DTL-1 DTL-2 MTA-2';

describe('an implementation in Python, of what a partner reads', { skip }, () => {
  let folder: string;
  let child: ChildProcess;
  let verdict: Verdict;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saldo-second-'));
    const given = givenBy(readVectors());
    await writeFile(join(folder, 'given.json'), JSON.stringify(given));
    child = spawn('python3', [source, join(folder, 'given.json'), '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [port] = (await once(child.stdout!, 'data')) as [Buffer];
    verdict = await judge({ baseUrl: `http://127.0.0.1:${String(port).trim()}`, given });
  });

  after(async () => {
    child?.kill();
    await rm(folder, { recursive: true, force: true });
  });

  test('breaks no rule but that every operation is there', () => {
    const broken = verdict.rules.filter(({ outcome }) => outcome === 'failed');
    const told = broken.map(({ rule, checks }) => [rule.id, ...checks.map(({ seen }) => seen ?? '')]);
    assert.deepEqual(
      told.map(([id]) => id),
      ['CON-5'],
      told.map((one) => one.join('\n')).join('\n'),
    );
  });

  test('is told each operation that it lacks, and no other', () => {
    const missing = contractOperations.filter((id) => !served.includes(id));
    assert.deepEqual(verdict.missing.toSorted(), missing.toSorted());
    const { checks } = verdict.rules.find(({ rule }) => rule.id === 'CON-5')!;
    const seen = checks.map((one) => one.seen ?? '').join();
    for (const id of missing) assert.ok(seen.includes(`${id} (`), id);
  });

  test('is judged by the rules of reading, and by the others not, each with the reason', () => {
    const passed = verdict.rules.filter(({ outcome }) => outcome === 'passed').map(({ rule }) => rule.id);
    assert.deepEqual(passed, kept.split(' '));
    for (const { outcome, rule, checks } of verdict.rules) {
      if (outcome !== 'not judged') continue;
      for (const { seen = '' } of checks)
        assert.match(seen, /^needs (what was not given|an API key|a key of another|\w+ \()/, rule.id);
    }
  });

  test('has at most 300 lines that are not empty, and imports nothing but the standard library', async () => {
    const lines = (await readFile(source, 'utf8')).split('\n');
    assert.ok(lines.filter((line) => line.trim() !== '').length <= 300);
  });
});
