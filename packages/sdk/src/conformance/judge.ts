import type { Check } from './check.ts';
import { allChecks } from './checks/all-checks.ts';
import { coverageOf, type DescribedAnswer } from './coverage.ts';
import { NotJudged } from './finding.ts';
import type { Leavings } from './made.ts';
import { reach } from './reach.ts';
import { readRules, type Rule } from './specification.ts';
import { Target, type Fetch } from './target.ts';
import { World, type Access } from './world.ts';

/** What became of one check. */
export interface CheckResult {
  readonly title: string;
  readonly outcome: 'passed' | 'failed' | 'not judged';
  /** What was seen, or why nothing could be said. */
  readonly seen?: string;
}

/** What became of a rule: failed where one check failed, not judged where none could say anything. */
export interface RuleResult {
  readonly rule: Rule;
  readonly outcome: CheckResult['outcome'];
  readonly checks: readonly CheckResult[];
}

/** What was found of an implementation. */
export interface Verdict {
  readonly rules: readonly RuleResult[];
  /** Operations that are not there. */
  readonly missing: readonly string[];
  /** Every answer that the contract describes, and whether it was seen. */
  readonly answers: readonly DescribedAnswer[];
  /** What became of what the run made; absent where it was to stay. */
  readonly leavings?: Leavings;
}

export interface JudgeOptions extends Access {
  readonly baseUrl: string;
  /** Default: the platform's. */
  readonly fetch?: Fetch | undefined;
  /** Only these rules (`ORD-1`), or those that begin so (`ORD`). */
  readonly only?: readonly string[] | undefined;
  readonly onRule?: ((result: RuleResult) => void) | undefined;
  /** Leaves what the run made where it is, to look at it. */
  readonly keep?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Asks an implementation whatever shows whether it keeps the rules. Throws `NotReached` where it cannot be asked at all. */
export async function judge(options: JudgeOptions): Promise<Verdict> {
  const { baseUrl, fetch = (request) => globalThis.fetch(request), keep = false } = options;
  const target = new Target(baseUrl.replace(/\/$/, ''), fetch);
  const world = new World(target, options);
  await reach(target, options);
  let results: RuleResult[];
  let leavings: Leavings | undefined;
  try {
    results = await judgeRules(world, options);
  } finally {
    if (!keep) leavings = await world.made.takeBack(target);
  }
  return {
    rules: withViolations(results, target),
    missing: [...target.missing],
    answers: coverageOf(target.seen),
    ...(leavings && { leavings }),
  };
}

/** Whether a rule is the one that is named (`ORD-1`), or of the chapter that is (`ORD`). */
export function isOf(id: string, named: string): boolean {
  return id === named || id.startsWith(`${named}-`);
}

async function judgeRules(world: World, { only, onRule, signal }: JudgeOptions): Promise<RuleResult[]> {
  const checks = allChecks();
  const results: RuleResult[] = [];
  for (const rule of readRules()) {
    signal?.throwIfAborted();
    if (only !== undefined && !only.some((one) => isOf(rule.id, one))) continue;
    const own = checks.filter((one) => one.rule === rule.id);
    const result = await judgeRule(world, rule, own);
    onRule?.(result);
    results.push(result);
  }
  return results;
}

async function judgeRule(world: World, rule: Rule, checks: readonly Check[]): Promise<RuleResult> {
  const results: CheckResult[] = [];
  for (const one of checks) results.push(await runCheck(world, one));
  return { rule, checks: results, outcome: outcomeOf(results) };
}

async function runCheck(world: World, { title, run }: Check): Promise<CheckResult> {
  const { target } = world;
  target.last = '';
  try {
    await run(world);
    return { title, outcome: 'passed' };
  } catch (error) {
    const told = target.told(error);
    const outcome = told instanceof NotJudged ? 'not judged' : 'failed';
    return { title, outcome, seen: target.plain(told.message) };
  }
}

function outcomeOf(checks: readonly CheckResult[]): RuleResult['outcome'] {
  if (checks.some(({ outcome }) => outcome === 'failed')) return 'failed';
  return checks.some(({ outcome }) => outcome === 'passed') ? 'passed' : 'not judged';
}

/** Rules about every answer are judged by all that was answered, so at the end. */
function withViolations(results: readonly RuleResult[], target: Target): RuleResult[] {
  return results.map((result) => {
    const own = target.violations.filter(({ rule }) => rule === result.rule.id);
    if (own.length === 0) return result;
    const seen = [...new Set(own.map(({ seen: one }) => target.plain(one)))].slice(0, 5).join('\n');
    const checks = [...result.checks, { title: 'every answer', outcome: 'failed' as const, seen }];
    return { ...result, checks, outcome: 'failed' };
  });
}
