import { Hono } from 'hono';
import { CONTRACT_JSON, ROUTES } from './contract/route.ts';
import { Validator } from '@saldo/sdk/judging';
import type { AppDeps } from './pipeline/app-deps.ts';
import { fetchedFileSources } from './files/fetched-file-sources.ts';
import { noFileSources } from './operations/file-sources.ts';
import { noWebhooks } from './operations/webhook-targets.ts';
import { handlers } from './handlers.ts';
import { API_HEADERS } from './http/security-headers.ts';
import { codePage } from './http/code-pages.ts';
import { corsHeaders, preflight } from './http/cors.ts';
import { LiveFeeds } from './feed/live-feeds.ts';
import { Confirmations } from './pipeline/confirmations.ts';
import { DayTurns } from './pipeline/day-turns.ts';
import { Followers } from './pipeline/followers.ts';
import { KeyUses } from './pipeline/key-uses.ts';
import { Pacing } from './pipeline/pacing.ts';
import { RateLimiter } from './limits/rate-limiter.ts';
import type { RequestSource } from './http/client-address.ts';
import { serveOperation } from './pipeline/serve-operation.ts';
import { OpenIdClient } from './openid/openid-client.ts';
import { openSecrets } from './secrets/open-secrets.ts';
import { noPasswords } from './passwords/no-passwords.ts';
import { uuidGenerator } from './ids.ts';
import { Problem } from './problem.ts';
import { problemResponse } from './http/problem-response.ts';
import { newRequestId } from './http/request-id.ts';

export interface App {
  /** Answers a request; `source` says where it comes from. Never throws. */
  fetch(request: Request, source?: RequestSource): Promise<Response>;
  /** Ends what would not end by itself: who follows comes again elsewhere. */
  close(): void;
}

/** The contract as a web-standard application: under Node, in a worker, or inside a page. */
export function createApp(deps: AppDeps): App {
  const validator = new Validator();
  const newId = uuidGenerator(deps.clock, deps.random);
  const hono = new Hono<{ Bindings: RequestSource }>();
  const { rateLimits: limits, sharedRates: shared } = deps;
  const limiter = limits && new RateLimiter({ ...deps, limits, shared });
  const pacing = new Pacing(limiter);
  const followers = new Followers();
  const days = new DayTurns(deps.database);
  const keyUses = new KeyUses(deps);
  const feed = new LiveFeeds(deps.database);
  const confirmations = new Confirmations(deps.database, deps.clock);
  const sources =
    deps.outbound === undefined ? noFileSources : fetchedFileSources({ ...deps, outbound: deps.outbound });
  const passwords = deps.passwords ?? noPasswords;
  const webhooks = deps.webhooks ?? noWebhooks;
  const secrets = deps.secrets ?? openSecrets([], deps.random);
  const openId =
    deps.providerOutbound && new OpenIdClient({ outbound: deps.providerOutbound, clock: deps.clock });
  const contractText = JSON.stringify(CONTRACT_JSON);

  for (const route of ROUTES) {
    const path = route.template.replaceAll(/\{(\w+)\}/g, ':$1');
    hono.on(route.method, path, (context) =>
      serveOperation(
        {
          ...deps,
          validator,
          newId,
          handlers,
          pacing,
          followers,
          feed,
          confirmations,
          days,
          keyUses,
          sources,
          passwords,
          webhooks,
          secrets,
          openId,
        },
        route,
        context.req.raw,
        context.req.param(),
        context.env,
      ),
    );
  }

  hono.get('/v1/openapi.json', (context) => {
    const headers = {
      ...API_HEADERS,
      'Content-Type': 'application/json',
      'Access-Control-Allow-Origin': '*',
    };
    return context.body(contractText, 200, headers);
  });

  for (const path of ['/problems', '/problems/:code']) {
    hono.get(path, async (context) => {
      const page = await codePage(context.req.param('code'), context.req.header('accept') ?? null, {
        hasContractPages: deps.contractPages !== undefined,
      });
      return page ?? context.notFound();
    });
  }

  for (const path of ['/docs', '/docs/*']) {
    hono.get(path, async (context) => (await deps.contractPages?.(context.req.path)) ?? context.notFound());
  }

  hono.get('/healthz', async (context) => {
    try {
      await deps.database.ping();
      return context.json({ status: 'ok' }, 200, API_HEADERS);
    } catch {
      return context.json({ status: 'unavailable' }, 503, API_HEADERS);
    }
  });

  hono.notFound((context) => {
    const { method, headers } = context.req.raw;
    const origin = headers.get('origin') ?? undefined;
    const allowed = methodsOf(context.req.path);
    if (method === 'OPTIONS' && origin !== undefined && allowed.length > 0) return preflight(origin, allowed);
    const problem =
      allowed.length > 0
        ? new Problem('method-not-allowed', { headers: { Allow: allowed.join(', ') } })
        : new Problem('route-not-found', { detail: 'GET /v1/openapi.json lists every operation.' });
    return problemResponse(problem, newRequestId(deps.random), corsHeaders(origin));
  });

  return {
    async fetch(request, source = {}) {
      if (request.method !== 'HEAD') return hono.fetch(request, source);
      const answer = await hono.fetch(new Request(request, { method: 'GET' }), source);
      // A stream would go on until somebody notices that it is not read.
      await answer.body?.cancel();
      return new Response(null, answer);
    },
    close() {
      followers.close();
      void limiter?.close();
    },
  };
}

const PATTERNS = ROUTES.map(({ template, method }) => ({
  method,
  pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

function methodsOf(path: string): string[] {
  const methods = PATTERNS.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}
