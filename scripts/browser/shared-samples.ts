import { createReadStream, existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { TestRunnerConfig } from '@web/test-runner';
import { fromRoot } from '../process/root.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

// Beside the checkout, where they are kept for all.
const folder = fromRoot('../shared/samples');
const prefix = '/shared-samples/';

/** Serves the samples under `/shared-samples/`; where they are absent it says so, and tests that need them are skipped. */
export function sharedSamples(): Middleware {
  if (!existsSync(folder)) console.log(`The samples are not at ${folder}: tests of them are skipped.`);
  return (context, next) => {
    if (!context.path.startsWith(prefix)) return next();
    const file = join(folder, normalize(`/${decodeURIComponent(context.path.slice(prefix.length))}`));
    if (!existsSync(file)) return next();
    context.type = file.endsWith('.json') ? 'json' : 'application/octet-stream';
    context.body = createReadStream(file);
    return undefined;
  };
}
