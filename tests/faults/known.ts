import type { SeededPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import type { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { LISTS } from '../contract/lists.ts';
import { makeAccount, type MadeAccount } from '../contract/make-account.ts';
import type { Known } from './schema.arbitrary.ts';

/** Makes two accounts, and tells all names by which requests may ask for what is in them. */
export async function makeKnown(app: TestApp, seeded: SeededPublisher): Promise<Known> {
  const token = seeded.apiKey;
  const accounts = [await makeAccount(app, seeded), await makeAccount(app, seeded)];
  const all = (name: keyof MadeAccount) => accounts.map((one) => one[name]);
  const ids = (Object.keys(accounts[0]!) as (keyof MadeAccount)[]).filter(
    (name) => !name.endsWith('ExternalId'),
  );
  // Another message, so that the list of them has a second page.
  await app.call('POST', `/v1/threads/${accounts[0]!.threadId}/messages`, { token, body: { text: 'Otro.' } });
  const inAccount = `partnerId=${accounts[0]!.partnerId}&currency=PEN`;
  const paths = [
    ...LISTS.map(({ template }) => template),
    '/v1/documents?sort=dueDate',
    `/v1/threads/${accounts[0]!.threadId}/messages`,
    `/v1/statement/movements?${inAccount}`,
    `/v1/statement/open-items?${inAccount}`,
  ];
  const cursors = paths.map(async (path) => {
    const whole = `${path}${path.includes('?') ? '&' : '?'}limit=1`;
    const { body } = await app.call<{ nextCursor?: string }>('GET', whole, { token });
    return body.nextCursor ?? [];
  });
  return {
    ids: Object.fromEntries(ids.map((name) => [name, all(name)])),
    externalIds: {
      partner: [seeded.client.externalId, seeded.supplier.externalId, ...all('partnerExternalId')],
      document: [...all('documentExternalId'), ...all('looseDocumentExternalId')],
      payment: all('paymentExternalId'),
      file: all('fileExternalId'),
    },
    cursors: (await Promise.all(cursors)).flat(),
    keys: Array.from({ length: 4 }, () => crypto.randomUUID()),
  };
}
