import { createReadStream, existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { TestRunnerConfig } from '@web/test-runner';
import { sourceOfPdfAsset } from '../build/pdf-assets.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const prefix = '/saldo-pdf/';

/** Serves the files that read PDFs where a host is asked to copy them to. */
export function servedPdfAssets(): Middleware {
  return (context, next) => {
    if (!context.path.startsWith(prefix)) return next();
    const file = sourceOfPdfAsset(context.path.slice(prefix.length));
    if (file === undefined || !existsSync(file)) return next();
    // As it is: as a response of the server's own, its imports would be looked for among packages.
    context.respond = false;
    const isScript = extname(context.path) === '.js';
    context.res.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'application/octet-stream' });
    createReadStream(file).pipe(context.res);
    return undefined;
  };
}
