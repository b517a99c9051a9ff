import { RefusedByPageError, refusedCode } from '../events/answer-event.ts';
import { tellOnce } from '../setup/tell-once.ts';
import { RequestEvent } from './request.event.ts';

/** Sends requests as the platform does, but offers each to the page before. */
export function offerRequests(provider: EventTarget): (request: Request) => Promise<Response> {
  return (request) => Promise.race([send(provider, request), rejectedOn(request.signal)]);
}

async function send(provider: EventTarget, request: Request): Promise<Response> {
  const event = new RequestEvent(request);
  if (!provider.dispatchEvent(event)) return takenFrom(event);
  const signed = await event.signed().catch((error: unknown) => {
    tellOnce(`the page's listener of ${event.type} failed: ${String(error)}`);
    return undefined;
  });
  return signed ? fetch(signed) : refused();
}

/** A page may never answer: who gives up waits no longer. */
function rejectedOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    else signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

async function takenFrom(event: RequestEvent): Promise<Response> {
  try {
    return (await event.taken()) ?? refused();
  } catch (error) {
    if (error instanceof RefusedByPageError) return refused(error.refusal);
    throw error;
  }
}

/** An answer, because a request that brings none is tried again. */
function refused(detail?: string): Response {
  const problem = {
    type: 'about:blank',
    title: 'Refused by the page',
    status: 403,
    code: refusedCode,
    detail,
  };
  return Response.json(problem, { status: 403, headers: { 'content-type': 'application/problem+json' } });
}
