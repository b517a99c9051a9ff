import { scopeValues } from '@saldo/sdk/contract';
import { z } from 'zod';
import { insertApiKey } from '../principal/api-key.store.ts';
import { CommandFailure, defineCommand } from './command.ts';
import { findPublisher, publisherOption, publisherValue } from './find-publisher.ts';

const keyName = z
  .string('is required')
  .min(1, 'must not be empty')
  .max(100, 'must have at most 100 characters');
const keyId = z.uuid('must be the id of a key, as "key list" shows it');
const scopes = z
  .string()
  .default(scopeValues.join(','))
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(scopeValues, `must be of ${scopeValues.join(', ')}, with commas between them`)));

export const keyCreate = defineCommand({
  name: 'key create',
  synopsis: '--name NAME [--scopes publish,read,sessions,users] [--publisher ID]',
  summary: 'Creates an API key and prints it. It is shown this once and stored nowhere.',
  options: { name: { type: 'string' }, scopes: { type: 'string' }, ...publisherOption },
  values: z.object({ name: keyName, scopes, publisher: publisherValue }),
  async run(context, values) {
    const publisherId = await findPublisher(context, values.publisher);
    const now = new Date(context.clock()).toISOString();
    const key = { publisherId, name: values.name, scopes: values.scopes, now };
    context.print(await context.database.maintenance((trx) => insertApiKey(trx, key, context)));
    return 0;
  },
});

export const keyList = defineCommand({
  name: 'key list',
  synopsis: '[--publisher ID]',
  summary: 'Lists the API keys: id, when made, when revoked, scopes and name.',
  options: publisherOption,
  values: z.object({ publisher: publisherValue }),
  async run(context, values) {
    const publisherId = await findPublisher(context, values.publisher);
    const keys = await context.database.maintenance((trx) =>
      trx
        .selectFrom('api_keys')
        .select(['api_key_id', 'name', 'scopes', 'created_at', 'revoked_at'])
        .where('publisher_id', '=', publisherId)
        .orderBy('created_at')
        .execute(),
    );
    for (const { api_key_id: id, name, scopes: may, created_at: made, revoked_at: revoked } of keys)
      context.print([id, made, revoked ?? '-', may.join(','), name].join('\t'));
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
    const now = new Date(context.clock()).toISOString();
    const revoked = await context.database.maintenance((trx) =>
      trx
        .updateTable('api_keys')
        .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(now)) }))
        .where('publisher_id', '=', publisherId)
        .where('api_key_id', '=', key)
        .returning('api_key_id')
        .executeTakeFirst(),
    );
    if (revoked === undefined) throw new CommandFailure(`the publisher has no key ${key}.`);
    return 0;
  },
});

export const keyRotate = defineCommand({
  name: 'key rotate',
  synopsis: '--key ID [--publisher ID]',
  summary: 'Creates a key of the same name and scopes and prints it. The old one works until it is revoked.',
  options: { key: { type: 'string' }, ...publisherOption },
  values: z.object({ key: keyId, publisher: publisherValue }),
  async run(context, { key, publisher }) {
    const publisherId = await findPublisher(context, publisher);
    const now = new Date(context.clock()).toISOString();
    const secret = await context.database.maintenance(async (trx) => {
      const old = await trx
        .selectFrom('api_keys')
        .select(['name', 'scopes'])
        .where('publisher_id', '=', publisherId)
        .where('api_key_id', '=', key)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      if (old === undefined) throw new CommandFailure(`the publisher has no key ${key} that is not revoked.`);
      const { name } = old;
      return insertApiKey(
        trx,
        { publisherId, name, scopes: scopes.parse(old.scopes.join(',')), now },
        context,
      );
    });
    context.print(secret);
    return 0;
  },
});
