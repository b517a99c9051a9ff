import { Unreached } from './ask.ts';
import type { Check } from './check.ts';
import type { Examination } from './examination.ts';
import type { Finding } from './finding.ts';
import { unreachedFinding } from './unreached-finding.ts';

/** What became of a check: a finding, or the check without which it could not be looked at. */
export type Looked =
  | { readonly check: Check; readonly finding: Finding; readonly waitsFor?: undefined }
  | { readonly check: Check; readonly finding?: undefined; readonly waitsFor: Check };

/** Goes through the checks in their order, and leaves out what stands on one that found something wrong. */
export async function* examine(checks: readonly Check[], examination: Examination): AsyncGenerator<Looked> {
  const failed = new Set<Check>();
  for (const check of checks) {
    if (check.concerns?.(examination) === false) continue;
    const waitsFor = check.needs.find((other) => failed.has(other));
    if (waitsFor !== undefined) {
      failed.add(check);
      yield { check, waitsFor };
      continue;
    }
    const finding = await look(check, examination);
    if (!finding.ok) failed.add(check);
    yield { check, finding };
  }
}

async function look(check: Check, examination: Examination): Promise<Finding> {
  try {
    return await check.look(examination);
  } catch (error) {
    if (error instanceof Unreached) return unreachedFinding(error);
    throw error;
  }
}
