import { allChecks } from './checks/all-checks.ts';
import { operations } from './contract/operations.ts';

export { isOf, judge, type JudgeOptions, type RuleResult, type Verdict } from './judge.ts';
export { NotReached } from './reach.ts';
export type { DescribedAnswer } from './coverage.ts';
export { junitReport } from './report/junit-report.ts';
export { coverageLines, ruleLines, summaryLines } from './report/text-report.ts';
export { tapReport } from './report/tap-report.ts';
export type { Leavings } from './made.ts';
export { givenBy, type Given } from './vectors/given.ts';
export { readVectors } from './vectors/read-vectors.ts';
export type { Vector } from './vectors/vector.ts';
export { readRules, type Rule } from './specification.ts';

/** What the kit looks at, by the rules. */
export function listChecks(): { rule: string; title: string }[] {
  return allChecks().map(({ rule, title }) => ({ rule, title }));
}

/** Ids of the operations of the contract that it judges by. */
export const contractOperations: readonly string[] = operations.map(({ id }) => id);
