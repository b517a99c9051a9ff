import { seconds } from '../testing/progress.ts';
import type { Check } from './check.ts';

export interface CheckResult {
  name: string;
  /** What is wrong; empty when nothing is. */
  problem: string;
}

/** Runs checks two at a time, one line each when it ends, and what is wrong below it. */
export async function runChecks(checks: Check[]): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  const queue = checks.values();
  const work = async () => {
    for (const check of queue) {
      const startedAt = performance.now();
      const problem = await check.find().catch((error: unknown) => String(error));
      console.log(`  ${problem ? '✗' : '✓'} ${check.name}  ${seconds(performance.now() - startedAt)}`);
      if (problem) console.log(problem.replaceAll(/^/gm, '    '));
      results.push({ name: check.name, problem });
    }
  };
  await Promise.all([work(), work()]);
  return results;
}
