import type { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

interface Page {
  readonly data: readonly { readonly id?: string; readonly kind?: string }[];
  readonly nextCursor?: string;
  readonly hasMore?: boolean;
}

/** Lists, and the single records of them. */
const LISTS: readonly (readonly [list: string, single?: string])[] = [
  ['/v1/partners', '/v1/partners/'],
  ['/v1/documents', '/v1/documents/'],
  ['/v1/documents?sort=dueDate'],
  ['/v1/documents?sort=-number'],
  ['/v1/documents?overdue=true'],
  ['/v1/payments', '/v1/payments/'],
  ['/v1/payment-reports', '/v1/payment-reports/'],
  ['/v1/threads', '/v1/threads/'],
];

/**
 * Reads all that a caller sees, every list to its end, and tells what was not answered as it should be. The application fails
 * where it answers against its contract.
 */
export async function unreadable(app: TestApp, token: string): Promise<string[]> {
  const wrong: string[] = [];
  const get = async <Body>(path: string): Promise<Body | undefined> => {
    const { status, body } = await app.call<Body>('GET', path, { token });
    if (status === 200) return body;
    wrong.push(`${status} ${JSON.stringify(body).slice(0, 300)} to ${path}`);
    return undefined;
  };
  const list = async (path: string): Promise<string[]> => {
    const ids: string[] = [];
    const of = (cursor: string) => `${path}${path.includes('?') ? '&' : '?'}limit=50${cursor}`;
    for (let page = await get<Page>(of('')); page !== undefined;) {
      ids.push(...page.data.flatMap(({ id }) => id ?? []));
      page = page.nextCursor === undefined ? undefined : await get<Page>(of(`&cursor=${page.nextCursor}`));
    }
    return ids;
  };
  const { callers, partners } = await whoAsks(app, token);
  for (const [path, single] of LISTS) {
    if (path === '/v1/partners' && callers === 'session') continue;
    const ids = await list(path);
    if (single === undefined) continue;
    for (const id of ids) await get(`${single}${id}`);
    if (single === '/v1/threads/') for (const id of ids) await list(`${single}${id}/messages`);
  }
  await get('/v1/documents/summary');
  for (const partnerId of partners) {
    for (const query of ['', '&kind=open_items', '&from=1900-01-01&asOf=9999-12-31']) {
      const statement = await get<{ currencies: { currency: string }[] }>(
        `/v1/statement?partnerId=${partnerId}${query}`,
      );
      for (const { currency } of statement?.currencies ?? []) {
        const account = `partnerId=${partnerId}&currency=${currency}`;
        await list(`/v1/statement/movements?${account}&from=1900-01-01&asOf=9999-12-31`);
        await list(`/v1/statement/open-items?${account}`);
      }
    }
  }
  if (callers === 'api-key') {
    let after = '';
    for (let more = true; more;) {
      const page: Page | undefined = await get<Page>(`/v1/changes?limit=500${after}`);
      more = page?.hasMore === true;
      after = `&after=${page?.nextCursor}`;
    }
  }
  return wrong;
}

async function whoAsks(
  app: TestApp,
  token: string,
): Promise<{ callers: 'api-key' | 'session'; partners: string[] }> {
  const { status, body } = await app.call<{ partner?: { id: string } }>('GET', '/v1/session', { token });
  if (status === 200)
    return { callers: 'session', partners: body.partner === undefined ? [] : [body.partner.id] };
  const page = await app.call<Page>('GET', '/v1/partners?limit=200', { token });
  return { callers: 'api-key', partners: page.body.data.flatMap(({ id }) => id ?? []) };
}
