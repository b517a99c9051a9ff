import assert from 'node:assert/strict';
import { test } from 'node:test';
import sax from 'sax';
import type { RuleResult, Verdict } from '../judge.ts';
import type { Leavings } from '../made.ts';
import { junitReport } from './junit-report.ts';
import { tapReport } from './tap-report.ts';
import { coverageLines, ruleLines, summaryLines } from './text-report.ts';

const asIs = (text: string) => text;
const marks = { red: asIs, green: asIs, yellow: asIs, bold: asIs };

function result(id: string, outcome: RuleResult['outcome'], seen?: string): RuleResult {
  const rule = { id, title: `Title # of <${id}>`, text: 'It MUST be.', chapter: 'A & B', file: '01.md' };
  return { rule, outcome, checks: [{ title: 'a check', outcome, ...(seen === undefined ? {} : { seen }) }] };
}

const verdict: Verdict = {
  rules: [
    result('AAA-1', 'passed'),
    result('AAA-2', 'failed', 'saw "1" & \u0000 <2>,\nexpected …'),
    result('AAA-3', 'not judged', 'needs x'),
  ],
  missing: ['getDocument'],
  answers: [
    { operationId: 'getDocument', status: 200, seen: true },
    { operationId: 'getDocument', status: 404, seen: false },
    { operationId: 'getDocument', status: 500, seen: false, beyond: 'it may not fail' },
    { operationId: 'listDocuments', status: 500, seen: false, beyond: 'it may not fail' },
  ],
};

test('text says of a broken rule what was seen and what the rule says, of one that is not judged why', () => {
  const lines = verdict.rules.flatMap((one) => ruleLines(one, marks)).join('\n');
  assert.match(lines, /✓ AAA-1 {3}Title/);
  assert.match(lines, /✗ AAA-2[^✗]*a check:\n {6}saw "1"[^│]*│ It MUST be\./);
  assert.match(lines, /– AAA-3[^\n]*\n {4}needs x/);
  const summary = summaryLines(verdict, marks).join('\n');
  assert.match(
    summary,
    /Missing operations: getDocument\nBroken rules: AAA-2\n1 rules kept, 1 broken, 1 not judged\.\n/,
  );
  assert.match(
    summary,
    /\n1 of 4 described answers seen; 2 no black box can provoke, and 1 others were not seen\.$/,
  );
});

test('the list of answers that were not seen says of each why, where nobody can provoke it', () => {
  assert.deepEqual(coverageLines(verdict.answers), [
    '',
    'Answers that were not seen:',
    '  404 not seen: getDocument',
    '  500 (it may not fail): getDocument, listDocuments',
  ]);
});

test('what stays of a run is told, and nothing of a run that keeps all', () => {
  const told = (leavings?: Leavings) =>
    summaryLines({ ...verdict, ...(leavings && { leavings }) }, marks).at(-1);
  assert.match(told({ deleted: 5, kept: 2 })!, /^5 records [^,]*, 2 stay: reports and questions/);
  assert.match(told({ deleted: 5, kept: 0 })!, /^5 records [^,]* deleted again\.$/);
  assert.match(told()!, /described answers/);
});

test('TAP has a plan, a point a rule, and no line that a text could open', () => {
  const lines = tapReport(verdict).trimEnd().split('\n');
  assert.deepEqual(lines.slice(0, 3), ['TAP version 14', '1..3', 'ok 1 - AAA-1 Title \\# of <AAA-1>']);
  assert.match(lines.join('\n'), /\nnot ok 2 - AAA-2 [^\n]*\n {2}---\n {2}rule: AAA-2\n/);
  assert.match(lines.at(-1)!, /^ok 3 - AAA-3 .* # SKIP needs x$/);
  assert.deepEqual(
    lines.filter((line) => !/^(TAP version 14|1\.\.3|(not )?ok \d| {2})/.test(line)),
    [],
  );
});

test('JUnit is well-formed whatever was seen, and counts', () => {
  const found: Record<string, unknown>[] = [];
  const xml = sax.parser(true);
  xml.onerror = (error) => assert.fail(error);
  xml.onopentag = ({ name, attributes }) => void found.push({ ...attributes, name });
  xml.write(junitReport(verdict)).close();
  assert.deepEqual(
    found.map(({ name }) => name),
    ['testsuites', 'testsuite', 'testcase', 'testcase', 'failure', 'testcase', 'skipped'],
  );
  const { tests, failures, skipped } = found[1] as Record<string, string>;
  assert.deepEqual([tests, failures, skipped], ['3', '1', '1']);
});
