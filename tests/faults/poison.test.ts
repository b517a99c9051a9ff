import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { FieldError, Problem, PublishResponse } from '@saldo/sdk/contract';
import fc from 'fast-check';
import { ROUTES, type Route } from '../../packages/demo-server/src/server/contract/route.ts';
import { Validator } from '@saldo/sdk/judging';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { requestFor, sideAs, tokenAs } from '../contract/request-for.ts';
import { makeAccount, makeSignIn, type MadeAccount } from '../contract/make-account.ts';
import { undescribed } from './described.ts';
import { placesOf, type Place } from './hostile.arbitrary.ts';
import { makeKnown } from './known.ts';
import { LONG } from './long.ts';
import { unreadable } from './read-all.ts';
import { at, valueOf, type Known } from './schema.arbitrary.ts';

const SEED = 20260310;
/** Bodies of an operation in which its fields are looked for: the rarest is in one of so many. */
const BODIES = 60;
/** In the short form each database is asked every other question, the one what the other is not. */
const SHARES = LONG ? 1 : 2;
/** What has no field of text in its body. */
const WITHOUT_TEXT: readonly string[] = ['rotateWebhookSecret'];

/** What is no text: refused wherever it stands, with its field. */
const NO_TEXT = ['a\0b', '\0', 'a\ud800b', '\udc00'];
/** What is text, or at least JSON, and may be anything but the end of an answer. */
const ODD = [
  '\ufeffC-0001',
  '__proto__',
  'constructor',
  '0000-01-01',
  '+10000-01-01',
  '2026-02-30',
  '9999-12-31T23:59:60Z',
  '',
  ' ',
  'ﷺ'.repeat(5_000),
  'eyJhIjoxfQ',
  { toString: 1 },
  { length: 1e9 },
  JSON.parse('{"__proto__": {"kind": "partner"}, "constructor": 1}') as object,
  null,
  [],
  1e308,
];
/** As parts of an address, where they need not be UTF-8. */
const ODD_PARTS = [
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%FF',
  '%',
  '%EF%BB%BFC-0001',
  '__proto__',
  'constructor',
  '0000-01-01',
  '-1',
  '1e9',
  '%F0%9F%92%A9'.repeat(300),
];
const ODD_FILE_NAMES = [
  "filename*=UTF-8''%00.pdf",
  "filename*=UTF-8''a%ED%A0%80.pdf",
  "filename*=UTF-8''%EF%BB%BF.pdf",
  "filename*=UTF-8''__proto__",
  "filename*=UTF-8''..%2F..%2Fetc%2Fpasswd",
  "filename*=UTF-8''%E2%80%AEfdp.exe",
  'filename="\u0080\u009f.pdf"',
  'filename="' + 'x'.repeat(5_000) + '.pdf"',
  'filename*=utf-16\'\'%00a; filename="a.pdf"',
];

/** Each field of each operation, with what is no value of it: refused by name or taken, and never a failure, then or later. */
withDatabases('poison', (databases) => {
  const validator = new Validator();
  const share = databases.engine === 'PGlite' ? 0 : 1;
  const isOurs = (turn: number) => turn % SHARES === share % SHARES;
  let signIn: Promise<string> | undefined;
  let app: TestApp;
  let seeded: SeededPublisher;
  let account: MadeAccount;
  let known: Known;

  before(async () => {
    seeded = await seedPublisher(databases.database);
    app = new TestApp(databases.database);
    known = await makeKnown(app, seeded);
    account = await makeAccount(app, seeded);
  });

  const send = async (
    route: Route,
    { path, headers, body }: { path: string; headers?: Record<string, string>; body?: BodyInit | undefined },
  ): Promise<{ wrong: string | undefined; status: number; text: string }> => {
    const caller = callerOf(route);
    const token = await (caller === 'sign-in'
      ? (signIn ??= makeSignIn(app, seeded))
      : tokenAs(app, route, caller, seeded));
    const response = await app.app.fetch(
      new Request(`http://saldo.test${path}`, {
        method: route.method,
        headers: {
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
          'Idempotency-Key': crypto.randomUUID(),
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
      }),
    );
    // What was done with a sign-in may have ended it.
    if (response.status === 401 || (response.ok && route.method !== 'GET')) signIn = undefined;
    const wrong = await undescribed(route, response.clone(), validator);
    const events = response.headers.get('content-type') === 'text/event-stream';
    if (events) await response.body!.cancel();
    return { wrong, status: response.status, text: events ? '' : await response.text() };
  };

  const everywhere = ROUTES.filter(({ method }) => method !== 'DELETE');
  for (const [index, route] of everywhere.entries()) {
    const as = callerOf(route) ?? 'session';

    if (route.bodySchemaPointer !== undefined) {
      test(`in the body of ${route.operationId}`, async () => {
        const pointer = route.bodySchemaPointer!;
        const bodies = fc
          .sample(valueOf(at(pointer), known, { name: '', kind: 'document' }), {
            seed: SEED + index,
            numRuns: BODIES,
          })
          .filter((body) => validator.judge(pointer, body).length === 0);
        // Is for a preview alone; elsewhere it is all that is told.
        for (const body of bodies)
          if (route.operationId === 'publish') delete (body as { assuming?: unknown }).assuming;
        const { path, headers } = requestFor(route, account, sideAs(route, as));
        const wrongs: string[] = [];
        let count = 0;
        for (const [field, body] of fieldsOf(bodies)) {
          // Of the texts that are none, and of what is odd, each field gets one after the other.
          count += 1;
          if (!isOurs(count)) continue;
          for (const poison of [NO_TEXT[(count >> 1) % NO_TEXT.length], ODD[(count >> 1) % ODD.length]]) {
            const { holder, key, restore } = placeIn(body, field);
            holder[key] = poison;
            const sent = { path, headers: { ...headers, 'Content-Type': 'application/json' } };
            const { wrong, status, text } = await send(route, { ...sent, body: JSON.stringify(body) });
            restore();
            const about = `${field} ${JSON.stringify(poison)}: ${status} ${text.slice(0, 300)}`;
            if (wrong !== undefined) wrongs.push(`${about} (${wrong})`);
            else if (NO_TEXT.includes(poison as string) && !refuses(text, field)) wrongs.push(about);
          }
        }
        assert.equal(count > 0, !WITHOUT_TEXT.includes(route.operationId));
        assert.deepEqual(wrongs.slice(0, 5), [], `${wrongs.length} of ${count}`);
      });
    }

    if (route.parameters.length > 0) {
      test(`in the address and the headers of ${route.operationId}`, async () => {
        const asked = requestFor(route, account, sideAs(route, as));
        const wrongs: string[] = [];
        for (const [which, { name, in: place }] of route.parameters.entries()) {
          for (const part of ODD_PARTS.filter((_, turn) => isOurs(which + turn))) {
            const path =
              place === 'path'
                ? asked.path.replace(`/${encodeURIComponent(partOf(route, name, asked.path))}`, `/${part}`)
                : place === 'query'
                  ? `${asked.path.split('?')[0]}?${name}=${part}`
                  : asked.path;
            const headers = { ...asked.headers, ...(place === 'header' ? { [name]: part } : {}) };
            const body = bodyOf(asked.body);
            const { wrong } = await send(route, { path, headers: { ...jsonUnlessNamed(headers) }, body });
            if (wrong !== undefined) wrongs.push(`${name} ${part.slice(0, 20)}: ${wrong.slice(0, 300)}`);
          }
        }
        assert.deepEqual(wrongs.slice(0, 5), [], String(wrongs.length));
      });
    }

    if (route.parameters.some(({ name }) => name === 'Content-Disposition')) {
      test(`in the names of files of ${route.operationId}`, async () => {
        const { path, headers, body } = requestFor(route, account, sideAs(route, as));
        for (const name of ODD_FILE_NAMES) {
          const disposition = { 'Content-Disposition': `attachment; ${name}` };
          const { wrong } = await send(route, {
            path,
            headers: { ...headers, ...disposition },
            body: bodyOf(body),
          });
          assert.equal(wrong, undefined, name);
        }
      });
    }
  }

  test('leaves everything as readable as it was', async () => {
    for (const token of [seeded.apiKey, seeded.client.token, seeded.otherClient.token])
      assert.deepEqual(await unreadable(app, token), []);
  });
});

/** Who asks; nobody where nobody need be known. */
function callerOf({ callers }: Route): Route['callers'][number] | undefined {
  return callers.includes('api-key') ? 'api-key' : callers[0];
}

/** The fields that hold text, each with a body that has it. */
function fieldsOf(bodies: readonly unknown[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const known = new Set<string>();
  for (const body of bodies) {
    for (const { pointer, holder, key } of placesOf(body)) {
      const field = pointer.replaceAll(/\/\d+/g, '/*');
      if (known.has(field) || typeof (holder as Record<string, unknown>)[key] !== 'string') continue;
      known.add(field);
      found.set(pointer, body);
    }
  }
  return found;
}

function placeIn(body: unknown, field: string): Place & { holder: Record<string, unknown>; restore(): void } {
  const place = placesOf(body).find(({ pointer }) => pointer === field)!;
  const holder = place.holder as Record<string, unknown>;
  const value = holder[place.key];
  return { ...place, holder, restore: () => void (holder[place.key] = value) };
}

/** Whether an answer refuses the field by its name; of a record published with others, the record. */
function refuses(text: string, field: string): boolean {
  const { errors = [], results } = JSON.parse(text) as Partial<Problem & PublishResponse>;
  const [, index, inside] = /^\/records\/(\d+)(\/.*)$/.exec(field) ?? [];
  const told: readonly FieldError[] =
    results === undefined ? errors : (results[Number(index)]?.problem?.errors ?? []);
  const wanted = results === undefined ? field : inside!;
  // What is wrong with a choice is told where the choice begins.
  return told.some(({ pointer }) => pointer === '/' || wanted.startsWith(pointer));
}

/** What stands in an address where the template has a parameter. */
function partOf({ template }: Route, name: string, path: string): string {
  const at = template.split('/').indexOf(`{${name}}`);
  return decodeURIComponent(path.split('?')[0]!.split('/')[at]!);
}

function bodyOf(body: unknown): BodyInit | undefined {
  if (body === undefined) return undefined;
  return body instanceof Uint8Array ? body.slice() : JSON.stringify(body);
}

function jsonUnlessNamed(headers: Record<string, string>): Record<string, string> {
  return { 'Content-Type': 'application/json', ...headers };
}
