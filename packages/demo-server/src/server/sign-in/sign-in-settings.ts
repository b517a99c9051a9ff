import type { Handler } from '../operations/handler.ts';
import * as store from './sign-in-settings.store.ts';

export const getSignInSettings: Handler<'getSignInSettings'> = async ({ trx, caller }) => ({
  status: 200,
  body: await store.readSignInSettings(trx, caller.publisherId),
});

export const putSignInSettings: Handler<'putSignInSettings'> = (call) =>
  call.write(async ({ trx, caller: { publisherId }, body, now, acted }) => {
    if (await store.putSignInSettings(trx, publisherId, body, now)) {
      const act = { action: 'sign_in_settings.replaced', recordKind: 'publisher', recordId: publisherId };
      acted(act);
    }
    return { status: 200, body: await store.readSignInSettings(trx, publisherId) };
  });
