import { z } from 'zod';
import type { S3Credentials } from './blobs/s3-store.ts';
import { FILE_PLACES, readFilePlace } from './blobs/file-place.ts';
import { PROXY_LIST, readProxyList } from './http/client-address.ts';
import { DEFAULT_RATE_LIMITS, RATE_LIMITS, readRateLimits } from './limits/rate-policy.ts';
import type { GuardRules } from './outbound/guard.ts';
import { HOST_LIST, readHostList } from './outbound/host-list.ts';
import { readSecretKeys, SECRET_KEYS } from './secrets/read-keys.ts';

const ORIGINS = 'origins of pages with commas between them, as https://portal.example';
const hostList = z.string().transform((text, context) => {
  const hosts = readHostList(text);
  if (hosts !== undefined) return hosts;
  context.addIssue({ code: 'custom', message: HOST_LIST });
  return z.NEVER;
});

const schema = z.object({
  PORT: z.coerce
    .number('a whole number from 0 to 65535')
    .int('a whole number from 0 to 65535')
    .min(0, 'a whole number from 0 to 65535')
    .max(65535, 'a whole number from 0 to 65535')
    .default(4400),
  HOST: z.string().min(1, 'a host name or address').default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'a URI such as postgresql://user:password@host:5432/database')
    .optional(),
  SALDO_DATA: z.string().min(1, 'a folder').default('.saldo'),
  SALDO_FILES: z
    .string()
    .default('database')
    .transform((text, context) => {
      const place = readFilePlace(text);
      if (place !== undefined) return place;
      context.addIssue({ code: 'custom', message: FILE_PLACES });
      return z.NEVER;
    }),
  SALDO_FILE_HOSTS: hostList.optional(),
  SALDO_WEBHOOK_HOSTS: hostList.default(readHostList('*')!),
  SALDO_WEBHOOK_HOSTS_PRIVATE: z.enum(['on', 'off'], 'on or off').default('off'),
  SALDO_FILE_HOSTS_PRIVATE: z.enum(['on', 'off'], 'on or off').default('off'),
  SALDO_PROVIDER_HOSTS: hostList.default(readHostList('*')!),
  SALDO_PROVIDER_HOSTS_PRIVATE: z.enum(['on', 'off'], 'on or off').default('off'),
  SALDO_SECRETS_KEY: z
    .string()
    .transform((text, context) => {
      const keys = readSecretKeys(text);
      if (keys !== undefined) return keys;
      context.addIssue({ code: 'custom', message: SECRET_KEYS });
      return z.NEVER;
    })
    .optional(),
  SALDO_TRUSTED_PROXIES: z
    .string()
    .transform((text, context) => {
      const networks = readProxyList(text);
      if (networks !== undefined) return networks;
      context.addIssue({ code: 'custom', message: PROXY_LIST });
      return z.NEVER;
    })
    .optional(),
  SALDO_PORTAL: z.string().min(1, 'a folder').optional(),
  SALDO_PORTAL_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(z.string().refine(isOrigin, ORIGINS)))
    .optional(),
  SALDO_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^/]/, 'a URI such as smtps://user:password@mail.example:465')
    .optional(),
  SALDO_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^@\s]@[^@\s][^\r\n]*$/, 'an address such as Saldo <saldo@empresa.example>')
    .optional(),
  SALDO_PORTAL_URL: z
    .url({ protocol: /^https?$/, error: 'an address such as https://saldo.example/portal/' })
    .optional(),
  SALDO_RATE_LIMITS: z
    .string()
    .transform((text, context) => {
      const limits = readRateLimits(text);
      if (limits !== undefined) return limits;
      context.addIssue({ code: 'custom', message: RATE_LIMITS });
      return z.NEVER;
    })
    .default(DEFAULT_RATE_LIMITS),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
});

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

export type Env = z.infer<typeof schema>;

/** What the environment got wrong, in one sentence, without the value, which may be a secret. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

/** Reads the environment. An empty variable counts as absent. Throws `EnvError`. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new EnvError(`${String(issue!.path[0])} must be ${issue!.message}.`);
  }
  const needed = result.data.SALDO_FILES.kind === 's3' ? ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] : [];
  const missing = needed.find((name) => given[name] === undefined);
  if (missing !== undefined)
    throw new EnvError(`${missing} must be given for the bucket that SALDO_FILES names.`);
  for (const name of ['SALDO_FILE_HOSTS', 'SALDO_WEBHOOK_HOSTS', 'SALDO_PROVIDER_HOSTS'] as const) {
    const { [name]: hosts = [], [`${name}_PRIVATE` as const]: privateToo } = result.data;
    if (privateToo === 'on' && hosts.some(({ hostname }) => hostname === ''))
      throw new EnvError(
        `${name} must name its hosts where ${name}_PRIVATE is on: * would be your whole network.`,
      );
  }
  if (result.data.SALDO_SMTP_URL !== undefined) {
    const lacking = (['SALDO_MAIL_FROM', 'SALDO_PORTAL_URL'] as const).find(
      (name) => result.data[name] === undefined,
    );
    if (lacking !== undefined) throw new EnvError(`${lacking} must be given where SALDO_SMTP_URL is.`);
  }
  return result.data;
}

/** Where files may be fetched from; undefined where they may from nowhere. */
export function fileHosts({
  SALDO_FILE_HOSTS: hosts,
  SALDO_FILE_HOSTS_PRIVATE: privateToo,
}: Env): GuardRules | undefined {
  return hosts === undefined ? undefined : { hosts, privateToo: privateToo === 'on' };
}

/** Where webhooks may be sent; by default to every public host by HTTPS. */
export function webhookHosts({
  SALDO_WEBHOOK_HOSTS: hosts,
  SALDO_WEBHOOK_HOSTS_PRIVATE: privateToo,
}: Env): GuardRules {
  return { hosts, privateToo: privateToo === 'on' };
}

/** Where OpenID providers may lie; by default on every public host, by HTTPS. */
export function providerHosts({
  SALDO_PROVIDER_HOSTS: hosts,
  SALDO_PROVIDER_HOSTS_PRIVATE: privateToo,
}: Env): GuardRules {
  return { hosts, privateToo: privateToo === 'on' };
}

/** Who may use the bucket that the environment names; undefined where nobody is named. */
export function s3Credentials({
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
}: Env): S3Credentials | undefined {
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return { accessKeyId, secretAccessKey };
}
