import assert from 'node:assert/strict';
import {
  ROUTES,
  type ParameterSpec,
  type Route,
} from '../../../../packages/demo-server/src/server/contract/route.ts';
import type { SeededPublisher } from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import type { TestApp } from '../../../../packages/demo-server/src/server/testing/test-app.ts';
import type { MadeAccount } from '../../../contract/make-account.ts';
import { requestFor, sideAs, tokenAs } from '../../../contract/request-for.ts';
import { at, type Schema } from '../../../faults/schema.arbitrary.ts';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'];
/** To the end of a sorted list; of others the first and one that resumes. */
const PAGES = { sorted: 12, other: 2 };

/**
 * Every operation of the contract as publisher and as partner, those that end things last; those that read also with each
 * value of each parameter, by one of the two, and a page after the other.
 */
export async function askEverything(
  app: TestApp,
  seeded: SeededPublisher,
  account: MadeAccount,
): Promise<void> {
  const routes = ROUTES.toSorted((a, b) => METHODS.indexOf(a.method) - METHODS.indexOf(b.method));
  for (const route of routes) {
    for (const caller of route.callers) {
      const token = (await tokenAs(app, route, caller, seeded))!;
      const request = requestFor(route, account, sideAs(route, caller));
      const plainly = route.method !== 'GET' || caller !== route.callers[0];
      for (const query of plainly ? [{}] : queriesTo(route, account)) {
        const url = new URL(request.path, 'http://saldo.test');
        for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
        await askPages(app, route, url, { token, body: request.body, headers: request.headers });
      }
    }
  }
}

async function askPages(
  app: TestApp,
  { method }: Route,
  url: URL,
  options: { token: string; body?: unknown; headers?: Record<string, string> | undefined },
): Promise<void> {
  const pages = url.searchParams.has('sort') ? PAGES.sorted : PAGES.other;
  for (let page = 0; page < pages; page++) {
    const path = url.pathname + url.search;
    const { status, body } = await app.call<{ nextCursor?: string } | undefined>(method, path, options);
    assert.ok(status < 500, `${status} of ${method} ${path}`);
    const next = body?.nextCursor;
    if (next === undefined) return;
    url.searchParams.set(url.pathname === '/v1/changes' ? 'after' : 'cursor', next);
  }
}

/** Each parameter by itself with each of its values, in pages of one; all alone, and sorted each way. */
function queriesTo({ parameters }: Route, account: MadeAccount): Record<string, string>[] {
  const inQuery = parameters.filter(
    (one) => one.in === 'query' && one.name !== 'cursor' && one.name !== 'after',
  );
  const pages = inQuery.some(({ name }) => name === 'limit') ? { limit: '1' } : {};
  return [
    {},
    ...inQuery.flatMap((spec) =>
      valuesOf(spec, account).map((value) => ({
        ...pages,
        [spec.shape === 'object' ? `${spec.name}[project]` : spec.name]: value,
      })),
    ),
  ];
}

function valuesOf({ name, schemaPointer, shape }: ParameterSpec, account: MadeAccount): string[] {
  const known = account[name as keyof MadeAccount] as string | undefined;
  if (known !== undefined) return [known];
  const schema = resolved(at<Schema>(schemaPointer));
  if (shape === 'boolean') return ['true', 'false'];
  if (shape === 'integer') return ['1'];
  if (schema.format === 'uuid') return [account.paymentReportId];
  const choices = resolved(schema.items ?? schema).enum as string[] | undefined;
  if (choices !== undefined) return shape === 'list' ? [choices.join(','), choices[0]!] : choices;
  if (schema.format === 'date-time') return ['2026-03-10T17:00:00Z'];
  if (schema.format === 'date' || /date|from|to$|asof/i.test(name)) return ['2026-02-15', '2026-03-10'];
  if (name === 'currency') return ['PEN'];
  // Too short to be looked up among the words, and not.
  return name === 'q' ? ['f', 'f00'] : ['invoice'];
}

function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : resolved(at<Schema>(schema.$ref));
}
