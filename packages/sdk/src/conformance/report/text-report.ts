import type { DescribedAnswer } from '../coverage.ts';
import type { Leavings } from '../made.ts';
import type { CheckResult, RuleResult, Verdict } from '../judge.ts';

/** How a report sets words off. */
export interface Marks {
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  bold(text: string): string;
}

/** One line of a rule, and below it what was seen where it is not kept. */
export function ruleLines({ rule, outcome, checks }: RuleResult, marks: Marks): string[] {
  const mark = { passed: marks.green('✓'), failed: marks.red('✗'), 'not judged': marks.yellow('–') }[outcome];
  const head = `${mark} ${rule.id.padEnd(7)} ${rule.title}`;
  if (outcome === 'passed') return [head];
  const told = checks.filter((one) => one.outcome === outcome);
  const lines = told.flatMap(({ title, seen = '' }) => [`    ${title}:`, ...seen.split('\n').map(indented)]);
  if (outcome === 'not judged') return [head, ...reasons(told).map((reason) => `    ${reason}`)];
  return [head, ...lines, ...rule.text.split('\n').map((line) => indented(`│ ${line}`))];
}

/** The end of a report: how many, and what is missing. */
export function summaryLines({ rules, missing, answers, leavings }: Verdict, marks: Marks): string[] {
  const count = (outcome: RuleResult['outcome']) => rules.filter((one) => one.outcome === outcome).length;
  const failed = rules.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule.id);
  return [
    '',
    ...(missing.length === 0 ? [] : [`${marks.bold('Missing operations:')} ${missing.join(', ')}`]),
    ...(failed.length === 0 ? [] : [`${marks.bold('Broken rules:')} ${failed.join(', ')}`]),
    `${count('passed')} rules kept, ${failed.length} broken, ${count('not judged')} not judged.`,
    countLine(answers),
    ...(leavings === undefined ? [] : [leavingsLine(leavings)]),
  ];
}

function countLine(answers: readonly DescribedAnswer[]): string {
  const seen = answers.filter((one) => one.seen).length;
  const beyond = answers.filter((one) => one.beyond !== undefined).length;
  const rest = answers.length - seen - beyond;
  const others = rest === 0 ? 'and there are no others' : `and ${rest} others were not seen`;
  return `${seen} of ${answers.length} described answers seen; ${beyond} no black box can provoke, ${others}.`;
}

/** The answers that the contract describes and that were not seen, by status, with the reason where nobody can provoke them. */
export function coverageLines(answers: readonly DescribedAnswer[]): string[] {
  const unseen = answers.filter(({ seen }) => !seen).toSorted((a, b) => a.status - b.status);
  const groups = Map.groupBy(unseen, ({ status, beyond = '' }) => `${status} ${beyond}`);
  const lines = [...groups.values()].map((group) => {
    const { status, beyond } = group[0]!;
    const who = group.map(({ operationId }) => operationId).join(', ');
    return `  ${status} ${beyond === undefined ? 'not seen' : `(${beyond})`}: ${who}`;
  });
  return lines.length === 0 ? [] : ['', 'Answers that were not seen:', ...lines];
}

function leavingsLine({ deleted, kept }: Leavings): string {
  const told = `${deleted} records that it published are deleted again`;
  return kept === 0 ? `${told}.` : `${told}, ${kept} stay: reports and questions are about them.`;
}

function reasons(checks: readonly CheckResult[]): string[] {
  return [...new Set(checks.map(({ seen = '' }) => seen))];
}

function indented(line: string): string {
  return `      ${line}`;
}
