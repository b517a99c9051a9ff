import type { SignInWay, UserSide } from '@saldo/sdk/contract';
import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { findEntranceRow, listEntranceProviders, type EntranceProviderRow } from './entrance.store.ts';
import { readSignInSettings } from './sign-in-settings.store.ts';

export const getEntrance: Handler<'getEntrance'> = async ({ path, at, openId, canMail }) => {
  const publisherId = path.publisherId.toLowerCase();
  const found = await at(publisherId, async ({ trx }) => {
    const row = await findEntranceRow(trx, publisherId);
    if (row === undefined) return undefined;
    const { selfServiceReset } = await readSignInSettings(trx, publisherId);
    return { row, selfServiceReset, providers: await listEntranceProviders(trx, publisherId) };
  });
  if (found === undefined) throw notFound();
  const { row, providers, selfServiceReset } = found;
  const { contact } = row.settings;
  return {
    status: 200,
    body: {
      publisher: { id: publisherId, name: row.name, ...(contact === undefined ? {} : { contact }) },
      selfServiceReset: canMail && selfServiceReset,
      ways: [
        ...withoutProvider(row.second_factor !== 'off', providers),
        // Where the server asks nobody outside, nobody comes in through a provider.
        ...(openId === undefined ? [] : providers.map(throughProvider)),
      ],
    },
  };
};

const ENTRANCES: readonly UserSide[] = ['partner', 'staff'];

function withoutProvider(takesPasskeys: boolean, providers: readonly EntranceProviderRow[]): SignInWay[] {
  const open = ENTRANCES.filter((entrance) =>
    providers.every((one) => one.entrance !== entrance || one.passwords),
  );
  const kinds = ['password', ...(takesPasskeys ? ['passkey'] : [])];
  if (open.length === ENTRANCES.length) return kinds.map((kind) => ({ kind }));
  return open.flatMap((entrance) => kinds.map((kind) => ({ kind, entrance })));
}

function throughProvider({ provider_id: id, label: name, entrance }: EntranceProviderRow): SignInWay {
  return { kind: 'provider', id, name, entrance };
}
