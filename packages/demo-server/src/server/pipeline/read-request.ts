import { readParameters, type Parameters } from '../contract/read-parameters.ts';
import type { Route } from '../contract/route.ts';
import type { Validator } from '@saldo/sdk/judging';
import { Problem, type FieldError } from '../problem.ts';
import { judgeBody } from '../contract/judge-body.ts';
import { readBody } from './read-body.ts';

/** What a request asks, as its operation declares it, and all that is wrong with it. */
export interface Asked {
  readonly parameters: Parameters;
  readonly body: unknown;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly errors: readonly FieldError[];
}

/** Reads the parameters, and judges them by the contract; the body stays unread. What is no request at all throws. */
export function readHead(
  validator: Validator,
  route: Route,
  request: Request,
  path: Record<string, string>,
): Asked {
  const url = new URL(request.url);
  const { parameters, errors } = readParameters(route, validator, path, url, request.headers);
  const lacks = (name: string) =>
    errors.some(({ pointer, code }) => pointer === `header/${name}` && code === 'required');
  if (lacks('Idempotency-Key')) {
    throw new Problem('idempotency-key-required', {
      detail: 'Choose one per intended effect, 16 to 100 characters; a UUID will do.',
    });
  }
  if (lacks('If-Match')) {
    throw new Problem('precondition-required', {
      detail: 'Name the state that was decided on: its ETag, its revision in quotes, or * for any.',
    });
  }
  return { parameters, body: undefined, bytes: undefined, errors };
}

/** Reads parameters and body, and judges both by the contract. What is no request at all throws. */
export async function readRequest(
  validator: Validator,
  route: Route,
  request: Request,
  path: Record<string, string>,
): Promise<Asked> {
  const head = readHead(validator, route, request, path);
  const body = await readBody(route, request);
  if (body === undefined) return head;
  const errors = [...head.errors, ...judgeBody(validator, route, body.value)];
  return { ...head, body: body.value, bytes: body.bytes, errors };
}

/** What makes two requests under one idempotency key the same: operation, parameters and body. */
export async function fingerprintOf(route: Route, { parameters, bytes }: Asked): Promise<Uint8Array> {
  const { path, query } = parameters;
  const head = new TextEncoder().encode(JSON.stringify([route.operationId, path, query]));
  const body = bytes ?? new Uint8Array();
  const all = new Uint8Array(head.length + body.length);
  all.set(head);
  all.set(body, head.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
}
