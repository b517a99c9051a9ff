import type { World } from './world.ts';

/** Something that shows whether a rule is kept. */
export interface Check {
  readonly rule: string;
  /** What of the rule it looks at. */
  readonly title: string;
  /** Resolves where the rule is kept; throws `Finding` where it is broken, `NotJudged` where nothing can be said. */
  run(world: World): Promise<void>;
}

/** A check of a rule. */
export function check(rule: string, title: string, run: Check['run']): Check {
  return { rule, title, run };
}
