import { scopeValues, type Scope } from '@saldo/sdk/contract';
import { z } from 'zod';
import {
  findApiKeyRecord,
  listApiKeyRecords,
  replaceApiKeyRecord,
  revokeApiKeyRecord,
} from '../api-keys/api-key.store.ts';
import { statusOf } from '../api-keys/api-key.wire.ts';
import { judgeEnd, judgeSuccessor } from '../api-keys/judge-api-key.ts';
import { mintApiKey } from '../principal/api-key.store.ts';
import { CommandFailure, defineCommand } from './command.ts';
import { findPublisher, publisherOption, publisherValue } from './find-publisher.ts';
import { OPERATOR, workOf } from './operator-work.ts';
import { duration, end } from './time-values.ts';

/** What most systems need; administering takes to be asked for. */
const USUAL: readonly Scope[] = ['publish', 'read', 'sessions'];

const keyName = z
  .string('is required')
  .min(1, 'must not be empty')
  .max(100, 'must have at most 100 characters');
const keyId = z.uuid('must be the id of a key, as "key list" shows it');
const scopes = z
  .string()
  .default(USUAL.join(','))
  .transform((text) => [...new Set(text.split(','))])
  .pipe(z.array(z.enum(scopeValues, `must be of ${scopeValues.join(', ')}, with commas between them`)));

export const keyCreate = defineCommand({
  name: 'key create',
  synopsis: '--name NAME [--scopes publish,read,sessions] [--expires INSTANT|90d] [--publisher ID]',
  summary: 'Creates an API key and prints it. It is shown this once and stored nowhere.',
  options: {
    name: { type: 'string' },
    scopes: { type: 'string' },
    expires: { type: 'string' },
    ...publisherOption,
  },
  values: z.object({ name: keyName, scopes, expires: end.optional(), publisher: publisherValue }),
  async run(context, values) {
    const publisherId = await findPublisher(context, values.publisher);
    const { name, expires } = values;
    const secret = await workOf(context, publisherId, async ({ trx, now, acted }) => {
      const expiresAt = expires?.(context.clock());
      refuse(judgeEnd(expiresAt, now, undefined));
      const key = { publisherId, name, scopes: values.scopes, expiresAt, now, madeBy: OPERATOR };
      const minted = await mintApiKey(trx, key, context);
      acted({ action: 'api_key.created', recordKind: 'api_key', recordId: minted.apiKeyId });
      return minted.secret;
    });
    context.print(secret);
    return 0;
  },
});

export const keyList = defineCommand({
  name: 'key list',
  synopsis: '[--publisher ID]',
  summary: 'Lists the API keys: id, state, when made, when they end, when last used, scopes and name.',
  options: publisherOption,
  values: z.object({ publisher: publisherValue }),
  async run(context, values) {
    const publisherId = await findPublisher(context, values.publisher);
    const now = new Date(context.clock()).toISOString();
    const keys = await context.database.maintenance((trx) =>
      listApiKeyRecords(trx, publisherId, undefined, 10_000),
    );
    for (const key of keys.toReversed()) {
      const ends = key.revoked_at ?? key.expires_at ?? '-';
      const columns = [key.created_at, ends, key.last_used_at ?? '-', key.scopes.join(','), key.name];
      context.print([key.api_key_id, statusOf(key, now), ...columns].join('\t'));
    }
    return 0;
  },
});

export const keyRevoke = defineCommand({
  name: 'key revoke',
  synopsis: '--key ID [--publisher ID]',
  summary: 'Revokes an API key: from now on it is refused.',
  options: { key: { type: 'string' }, ...publisherOption },
  values: z.object({ key: keyId, publisher: publisherValue }),
  async run(context, { key, publisher }) {
    const publisherId = await findPublisher(context, publisher);
    await workOf(context, publisherId, async ({ trx, now, acted }) => {
      if ((await findApiKeyRecord(trx, publisherId, key)) === undefined)
        throw new CommandFailure(`the publisher has no key ${key}.`);
      if (await revokeApiKeyRecord(trx, publisherId, key, now))
        acted({ action: 'api_key.revoked', recordKind: 'api_key', recordId: key });
    });
    return 0;
  },
});

export const keyRotate = defineCommand({
  name: 'key rotate',
  synopsis: '--key ID [--overlap 24h] [--expires INSTANT|90d] [--publisher ID]',
  summary: 'Creates a key of the same name and scopes and prints it. The old one ends after the overlap.',
  options: {
    key: { type: 'string' },
    overlap: { type: 'string' },
    expires: { type: 'string' },
    ...publisherOption,
  },
  values: z.object({
    key: keyId,
    overlap: duration.prefault('24h'),
    expires: end.optional(),
    publisher: publisherValue,
  }),
  async run(context, { key, overlap, expires, publisher }) {
    const publisherId = await findPublisher(context, publisher);
    const secret = await workOf(context, publisherId, async ({ trx, now, acted }) => {
      const old = await findApiKeyRecord(trx, publisherId, key, 'change');
      if (old === undefined || statusOf(old, now) !== 'active')
        throw new CommandFailure(`the publisher has no key ${key} that has not ended.`);
      const expiresAt = expires?.(context.clock());
      refuse([...judgeEnd(expiresAt, now, undefined), ...judgeSuccessor(old, expiresAt)]);
      const { name } = old;
      const next = { publisherId, name, scopes: old.scopes as Scope[], expiresAt, now, madeBy: OPERATOR };
      const minted = await mintApiKey(trx, next, context);
      const endsAt = new Date(Date.parse(now) + overlap).toISOString();
      await replaceApiKeyRecord(trx, publisherId, key, { replacedBy: minted.apiKeyId, endsAt });
      acted({ action: 'api_key.created', recordKind: 'api_key', recordId: minted.apiKeyId });
      acted({ action: 'api_key.rotated', recordKind: 'api_key', recordId: key });
      return minted.secret;
    });
    context.print(secret);
    return 0;
  },
});

function refuse([first]: readonly { readonly detail: string }[]): void {
  if (first !== undefined) throw new CommandFailure(`--expires ${first.detail}.`);
}
