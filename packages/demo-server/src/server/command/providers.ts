import { readFile } from 'node:fs/promises';
import { loginClaimValues, secondFactorOfProviderValues, userSideValues } from '@saldo/sdk/contract';
import { z } from 'zod';
import { providerHosts } from '../env.ts';
import { openOutbound } from '../outbound/open-outbound.node.ts';
import { Problem } from '../problem.ts';
import { addProvider } from '../providers/add-provider.ts';
import { deleteProviderRow, listProviderRows } from '../providers/provider.store.ts';
import { openSecrets } from '../secrets/open-secrets.ts';
import { CommandFailure, defineCommand } from './command.ts';
import { findPublisher, publisherOption, publisherValue } from './find-publisher.ts';

const text = (most: number) =>
  z.string('is required').min(1, 'must not be empty').max(most, `must have at most ${most} characters`);
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, `must be one of ${values.join(', ')}`);

export const providerAdd = defineCommand({
  name: 'provider add',
  synopsis:
    '--label TEXT --issuer URL --client-id ID --entrance staff|partner [--secret-file FILE] [--login-claim email] [--domains a.example,b.example] [--second-factor saldo|provider] [--no-passwords] [--publisher ID]',
  summary:
    'Adds an OpenID provider through which people sign in, and prints its id. Its secret is read from a file, not from the line.',
  options: {
    label: { type: 'string' },
    issuer: { type: 'string' },
    'client-id': { type: 'string' },
    entrance: { type: 'string' },
    'secret-file': { type: 'string' },
    'login-claim': { type: 'string' },
    domains: { type: 'string' },
    'second-factor': { type: 'string' },
    'no-passwords': { type: 'boolean' },
    ...publisherOption,
  },
  values: z.object({
    label: text(200),
    issuer: text(500).regex(/^https?:\/\/[^\s?#]+$/, 'must be an address without query and fragment'),
    'client-id': text(300),
    entrance: oneOf(userSideValues),
    'secret-file': z.string().optional(),
    'login-claim': oneOf(loginClaimValues).default('email'),
    domains: z
      .string()
      .transform((list) => list.split(','))
      .pipe(
        z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be domains with commas between them')),
      )
      .default([]),
    'second-factor': oneOf(secondFactorOfProviderValues).default('saldo'),
    'no-passwords': z.boolean().default(false),
    publisher: publisherValue,
  }),
  async run(context, values) {
    const { database, env, clock, random, newId, print } = context;
    const publisherId = await findPublisher(context, values.publisher);
    const refusal = openOutbound(providerHosts(env)).refuse(values.issuer);
    if (refusal !== undefined)
      throw new CommandFailure(`the issuer ${refusal}: SALDO_PROVIDER_HOSTS names them.`);
    const secret = await readSecret(values['secret-file']);
    const input = {
      label: values.label,
      issuer: values.issuer,
      clientId: values['client-id'],
      entrance: values.entrance,
      loginClaim: values['login-claim'],
      emailDomains: values.domains,
      passwords: !values['no-passwords'],
      secondFactor: values['second-factor'],
      ...(secret === undefined ? {} : { clientSecret: secret }),
    };
    const surroundings = {
      newId,
      secrets: openSecrets(env.SALDO_SECRETS_KEY ?? [], random),
      now: new Date(clock()).toISOString(),
    };
    const added = await database
      .maintenance((trx) => addProvider(trx, publisherId, input, surroundings))
      .catch((error: unknown) => {
        if (error instanceof Problem) throw new CommandFailure(error.errors?.[0]?.detail ?? error.message);
        throw error;
      });
    print(added.provider_id);
    return 0;
  },
});

export const providerList = defineCommand({
  name: 'provider list',
  synopsis: '[--publisher ID]',
  summary: 'Lists the OpenID providers: id, entrance, issuer, client and label.',
  options: publisherOption,
  values: z.object({ publisher: publisherValue }),
  async run(context, { publisher }) {
    const publisherId = await findPublisher(context, publisher);
    const rows = await context.database.maintenance((trx) => listProviderRows(trx, publisherId));
    for (const { provider_id: id, entrance, issuer, client_id: client, label } of rows)
      context.print([id, entrance, issuer, client, label].join('\t'));
    return 0;
  },
});

export const providerRemove = defineCommand({
  name: 'provider remove',
  synopsis: '--provider ID [--publisher ID]',
  summary:
    'Removes an OpenID provider, and signs out who came through it. The entrance takes passwords again.',
  options: { provider: { type: 'string' }, ...publisherOption },
  values: z.object({
    provider: z.uuid('must be the id of a provider, as "provider list" shows it'),
    publisher: publisherValue,
  }),
  async run(context, { provider, publisher }) {
    const publisherId = await findPublisher(context, publisher);
    const removed = await context.database.maintenance((trx) =>
      deleteProviderRow(trx, publisherId, provider),
    );
    if (!removed) throw new CommandFailure(`the publisher has no provider ${provider}.`);
    return 0;
  },
});

async function readSecret(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const secret = await readFile(file, 'utf8').catch(() => {
    throw new CommandFailure('the file with the secret cannot be read.');
  });
  return secret.trim();
}
