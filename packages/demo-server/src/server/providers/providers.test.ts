import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type {
  Entrance as EntranceBody,
  Provider,
  ProviderFlow,
  SignIn,
  SignInToken,
  UserSide,
} from '@saldo/sdk/contract';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { Entrance, ORIGIN } from '../factors/testing/entrance.ts';
import { readHostList } from '../outbound/host-list.ts';
import { openOutbound } from '../outbound/open-outbound.node.ts';
import { Conversation } from '../openid/testing/converse.ts';
import { LyingProvider, type Lie } from '../openid/testing/lying-provider.ts';
import { openProviderProcess, type ProviderProcess } from '../openid/testing/open-provider-process.ts';
import { seedPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp, type Answer } from '../testing/test-app.ts';

const PAGE = `${ORIGIN}/portal/staff.html`;
const SECRET = 'a secret of the tests';

let running: ProviderProcess;
let liar: LyingProvider;
before(async () => {
  liar = await LyingProvider.open();
  const client = { client_secret: SECRET, redirect_uris: [PAGE] };
  running = await openProviderProcess({
    clients: [
      { client_id: 'saldo', ...client },
      { client_id: 'posting', ...client, token_endpoint_auth_method: 'client_secret_post' },
    ],
  });
});
after(async () => {
  await running[Symbol.asyncDispose]();
  await liar[Symbol.asyncDispose]();
});

withDatabases('Signing in through a provider', suite);

function suite(databases: TestDatabases): void {
  let app: TestApp;
  let entrance: Entrance;
  let other: Entrance;

  before(async () => {
    const hosts = readHostList(`${running.issuer},${liar.issuer},http://127.0.0.1:9`)!;
    app = new TestApp(databases.database, { providerOutbound: openOutbound({ hosts, privateToo: true }) });
    liar.clock = () => app.now;
    // The real provider's clock does not stand still.
    app.now = Date.now();
    entrance = new Entrance(app, await seedPublisher(databases.database));
    other = new Entrance(app, await seedPublisher(databases.database));
  });

  const administer = <Body = never>(method: string, path: string, body?: unknown, at = entrance) =>
    app.call<Body>(method, `/v1/sign-in-providers${path}`, {
      token: at.seeded.apiKey,
      ...(body !== undefined && { body }),
    });
  const add = async (more: object = {}, at = entrance): Promise<Provider> => {
    const input = {
      label: 'Cuenta de Andina',
      issuer: running.issuer,
      clientId: 'saldo',
      clientSecret: SECRET,
      entrance: 'staff',
    };
    const added = await administer<Provider>('POST', '', { ...input, ...more }, at);
    assert.equal(added.status, 201, JSON.stringify(added.body));
    return added.body;
  };
  /** With the provider alone that the test adds. */
  const withProvider = async (more: object, fn: (provider: Provider) => Promise<void>, at = entrance) => {
    const provider = await add(more, at);
    try {
      await fn(provider);
    } finally {
      await administer('DELETE', `/${provider.id}`, undefined, at);
    }
  };
  const begin = (provider: Pick<Provider, 'id'>, redirectUri = PAGE, at = entrance, origin = ORIGIN) =>
    at.open<ProviderFlow>(`/providers/${provider.id}`, { redirectUri }, origin);
  const finish = (
    flow: Pick<ProviderFlow, 'id' | 'secret'>,
    back: Record<string, string>,
    at = entrance,
    origin = ORIGIN,
  ) => at.open<SignInToken>('/provider-response', { id: flow.id, secret: flow.secret, ...back }, origin);
  const answered = (url: URL) => Object.fromEntries(url.searchParams) as { state: string };
  const signIn = async (provider: Provider, login: string): Promise<Answer<SignInToken>> => {
    const { body: flow } = await begin(provider);
    return finish(flow, answered(await new Conversation().signIn(flow.url, login)));
  };
  /** As the provider that says what it likes; `back` is what stands in the address. */
  const lie = async (provider: Provider, told: Lie, back: object = {}): Promise<Answer<SignInToken>> => {
    const { body: flow } = await begin(provider);
    liar.nonce = new URL(flow.url).searchParams.get('nonce')!;
    liar.lie = told;
    return finish(flow, { state: flow.state, code: 'a code', iss: liar.issuer, ...back });
  };

  test('are twenty of one publisher at most, also of those who add them at once', async () => {
    const crowded = new Entrance(app, await seedPublisher(databases.database));
    const input = { label: 'Cuenta', issuer: running.issuer, entrance: 'staff' };
    const added = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        administer('POST', '', { ...input, clientId: `c-${index}` }, crowded),
      ),
    );
    const refused = added.filter(({ status }) => status !== 201);
    assert.deepEqual(new Set(refused.flatMap(refusal)), new Set(['409 in-use']));
    const listed = await administer<{ data: Provider[] }>('GET', '', undefined, crowded);
    assert.equal(listed.status, 200, JSON.stringify(listed.body));
    assert.equal(listed.body.data.length, 20);
  });

  for (const clientId of ['saldo', 'posting']) {
    test(`lets a clerk in whom it names, by a real conversation, as the client "${clientId}"`, async () => {
      const clerk = await entrance.makeUser('staff');
      await withProvider({ clientId }, async (provider) => {
        const { body: shown } = await app.call<EntranceBody>(
          'GET',
          `/v1/publishers/${entrance.seeded.publisherId}/sign-in`,
        );
        const way = shown.ways.find(({ kind }) => kind === 'provider');
        assert.deepEqual(way, {
          kind: 'provider',
          id: provider.id,
          name: 'Cuenta de Andina',
          entrance: 'staff',
        });
        assert.equal(provider.hasSecret, true);
        const made = await signIn(provider, clerk.login);
        assert.equal(made.status, 201, JSON.stringify(made.body));
        assert.equal((await entrance.post('/v1/sign-in/session', made.body.token, {})).status, 201);
        await administer('DELETE', `/${provider.id}`);
        assert.equal(
          (await entrance.post('/v1/sign-in/session', made.body.token, {})).status,
          401,
          'the provider is gone',
        );
      });
    });
  }

  test('lets nobody go from there to another publisher, nor be linked with one', async () => {
    const login = 'viajera@ejemplo.example';
    const [here, there] = [await entrance.makeUser('staff', login), await other.makeUser('staff', login)];
    const tokens = [await entrance.tokenOf(here), await other.tokenOf(there)] as const;
    const link = (token: string, proof: string) =>
      entrance.post('/v1/sign-in/links', token, { token: proof });
    assert.equal((await link(...tokens)).status, 204);
    const goOn = (token: string) =>
      entrance.post('/v1/sign-in/switch', token, { publisherId: other.seeded.publisherId });
    await withProvider({}, async (provider) => {
      const { token } = (await signIn(provider, login)).body;
      const seen = await app.call<SignIn>('GET', '/v1/sign-in', { token, headers: { Origin: ORIGIN } });
      assert.equal(seen.body.accesses.length, 1);
      assert.deepEqual(refusal(await goOn(token)), ['404 not-found']);
      assert.deepEqual(refusal(await link(token, tokens[1])), ['403 operation-not-permitted']);
      assert.deepEqual(refusal(await link(tokens[1], token)), [
        '422 invalid-request',
        '/token unknown-reference',
      ]);
    });
    assert.equal((await goOn(tokens[0])).status, 201);
  });

  test('makes nobody a user, and lets nobody in at the other entrance, disabled, unverified or of another domain', async () => {
    const contact = await entrance.makeUser('partner');
    const disabled = await entrance.makeUser('staff');
    const unverified = await entrance.makeUser('staff', 'unverified@ejemplo.example');
    const path = `/v1/users/${disabled.userId}`;
    const body = {
      login: disabled.login,
      name: 'X',
      side: 'staff',
      role: 'clerk',
      sight: { sees: 'everything' },
      disabled: true,
    };
    assert.equal((await app.call('PUT', path, { token: entrance.seeded.apiKey, body })).status, 200);
    await withProvider({}, async (provider) => {
      for (const login of ['nobody@ejemplo.example', contact.login, disabled.login, unverified.login])
        assert.deepEqual(refusal(await signIn(provider, login)), ['401 identity-unknown'], login);
    });
    const clerk = await entrance.makeUser('staff');
    await withProvider({ emailDomains: ['otra.example'] }, async (provider) => {
      assert.deepEqual(refusal(await signIn(provider, clerk.login)), ['401 identity-unknown']);
    });
    await withProvider(
      { emailDomains: ['ejemplo.example'], loginClaim: 'preferred_username' },
      async (provider) => {
        assert.equal((await signIn(provider, clerk.login)).status, 201);
      },
    );
  });

  test('a subject stays who it is, whatever its address becomes, and nobody else becomes the user', async () => {
    const [luisa, marta] = [
      await entrance.makeUser('staff', 'luisa@ejemplo.example'),
      await entrance.makeUser('staff'),
    ];
    await withProvider({ issuer: liar.issuer }, async (provider) => {
      const as = async (sub: string, email: string) => lie(provider, { claims: { sub, email } });
      const whoIs = async (answer: Answer<SignInToken>) =>
        (
          await app.call<{ user: { id: string } }>('GET', '/v1/sign-in', {
            token: answer.body.token,
            headers: { Origin: ORIGIN },
          })
        ).body.user.id;
      assert.equal(await whoIs(await as('subject-1', luisa.login)), luisa.userId);
      assert.equal(await whoIs(await as('subject-1', marta.login)), luisa.userId, 'the subject counts');
      assert.equal(await whoIs(await as('subject-1', 'gone@ejemplo.example')), luisa.userId);
      assert.deepEqual(
        refusal(await as('subject-2', luisa.login)),
        ['401 identity-unknown'],
        'the address of somebody bound',
      );
      assert.equal(await whoIs(await as('subject-3', marta.login)), marta.userId);
      const changed = {
        label: 'x',
        issuer: liar.issuer,
        clientId: 'saldo',
        entrance: 'staff',
        emailDomains: ['otra.example'],
      };
      assert.equal((await administer('PUT', `/${provider.id}`, changed)).status, 200);
      assert.deepEqual(
        refusal(await as('subject-1', luisa.login)),
        ['401 identity-unknown'],
        'of no domain that is allowed',
      );
    });
  });

  const LIES: Record<string, { told: Lie; back?: object; code?: string }> = {
    'another nonce': { told: { claims: { nonce: 'another' } } },
    'no nonce': { told: { claims: { nonce: undefined } } },
    'another audience': { told: { claims: { aud: 'another' } } },
    'another issuer': { told: { claims: { iss: 'https://another.example' } } },
    'an issuer in the address that is another': { told: {}, back: { iss: 'https://another.example' } },
    'no issuer in the address': { told: {}, back: { iss: '' } },
    'a token that has expired': { told: { claims: { exp: 1 } } },
    'no signature': { told: { alg: 'none' } },
    'a signature by a shared secret': { told: { alg: 'HS256' } },
    'a signature of another key': { told: { strangeKey: true } },
    'a code that is none of its own': { told: { answer: { status: 400, body: { error: 'invalid_grant' } } } },
    'no tokens': { told: { answer: { status: 200, body: { access_token: 'x', token_type: 'Bearer' } } } },
    'a client that it does not know': {
      told: { answer: { status: 401, body: { error: 'invalid_client' } } },
      code: '503 provider-unavailable',
    },
    'a refusal of the person': { told: {}, back: { error: 'access_denied' }, code: '401 provider-denied' },
    'a refusal of the portal': {
      told: {},
      back: { error: 'unauthorized_client' },
      code: '503 provider-unavailable',
    },
  };

  test('believes no answer that is not one to what was asked', async () => {
    await entrance.makeUser('staff', 'veraz@ejemplo.example');
    await withProvider({ issuer: liar.issuer }, async (provider) => {
      const email = 'veraz@ejemplo.example';
      for (const [what, { told, back = {}, code = '401 provider-response-refused' }] of Object.entries(
        LIES,
      )) {
        const said = Object.fromEntries(
          Object.entries({ iss: liar.issuer, ...back }).filter(([, value]) => value !== ''),
        );
        const { body: flow } = await begin(provider);
        liar.nonce = new URL(flow.url).searchParams.get('nonce')!;
        liar.lie = { ...told, claims: { email, ...told.claims } };
        assert.deepEqual(
          refusal(await finish(flow, { state: flow.state, code: 'a code', ...said })),
          [code],
          what,
        );
      }
      assert.equal((await lie(provider, { claims: { email, sub: 'veraz' } })).status, 201);
    });
  });

  test('a flow is of one browser, page, publisher and provider, and is good once, for ten minutes', async () => {
    const { login } = await entrance.makeUser('staff');
    await other.makeUser('staff', login);
    await withProvider({}, async (provider) => {
      const come = async () => {
        const { body: flow } = await begin(provider);
        return { flow, back: answered(await new Conversation().signIn(flow.url, login)) };
      };
      const refused = ['401 provider-response-refused'];
      const [mine, theirs] = [await come(), await come()];
      assert.deepEqual(refusal(await finish(mine.flow, theirs.back)), refused, 'the answer to another flow');
      assert.deepEqual(
        refusal(await finish({ ...theirs.flow, secret: mine.flow.secret }, theirs.back)),
        refused,
        'another browser',
      );
      const third = await come();
      assert.deepEqual(refusal(await finish(third.flow, third.back, other)), refused, 'another publisher');
      assert.equal((await finish(third.flow, third.back)).status, 201);
      assert.deepEqual(refusal(await finish(third.flow, third.back)), refused, 'again');
      const injected = await come();
      const { body: fresh } = await begin(provider);
      assert.deepEqual(
        refusal(await finish(fresh, { ...injected.back, state: fresh.state })),
        refused,
        'a code of another flow',
      );
      const twice = await come();
      const both = await Promise.all([finish(twice.flow, twice.back), finish(twice.flow, twice.back)]);
      assert.deepEqual(both.map(({ status }) => status).toSorted(), [201, 401]);
      const late = await come();
      app.now += 10 * 60_000;
      assert.deepEqual(refusal(await finish(late.flow, late.back)), refused, 'too late');
      app.now -= 10 * 60_000;
    });
  });

  test('sends the browser back to the page that asked and nowhere else', async () => {
    await withProvider({}, async (provider) => {
      for (const redirectUri of [
        ...[
          'https://evil.example/portal/staff.html',
          'https://saldo.test.evil.example/',
          'https://saldo.test@evil.example/',
        ],
        ...[
          '//evil.example',
          '/portal',
          'javascript:alert(1)',
          `${PAGE}?next=https://evil.example`,
          `${PAGE}#x`,
          'http://saldo.test/',
        ],
      ]) {
        const { status } = await begin(provider, redirectUri);
        assert.equal(status, 422, redirectUri);
      }
      assert.deepEqual(
        refusal(await begin(provider, 'https://evil.example/', entrance, 'https://evil.example')),
        ['403 origin-not-allowed'],
      );
      const { body: flow } = await begin(provider);
      assert.equal(new URL(flow.url).searchParams.get('redirect_uri'), PAGE);
      assert.equal(new URL(flow.url).searchParams.get('code_challenge_method'), 'S256');
      assert.deepEqual(
        refusal(await begin(provider, PAGE, other)),
        ['404 not-found'],
        'the provider of another publisher',
      );
      assert.deepEqual(refusal(await begin({ id: crypto.randomUUID() })), ['404 not-found']);
    });
  });

  test('is administered by who may, through the guard, and its secret is never told', async () => {
    const input = {
      label: 'x',
      issuer: running.issuer,
      clientId: 'saldo',
      clientSecret: SECRET,
      entrance: 'staff',
    };
    for (const issuer of [
      'https://169.254.169.254',
      'http://127.0.0.1:1',
      'https://login.example',
      'http://localhost:9',
    ])
      assert.deepEqual(
        refusal(await administer('POST', '', { ...input, issuer })),
        ['422 invalid-request', '/issuer address-not-allowed'],
        issuer,
      );
    await withProvider({}, async (provider) => {
      assert.deepEqual(refusal(await administer('POST', '', input)), [
        '422 invalid-request',
        '/clientId taken',
      ]);
      const { body } = await administer<{ data: Provider[] }>('GET', '');
      assert.deepEqual(body.data, [provider]);
      assert.doesNotMatch(JSON.stringify(body), /secret of the tests/);
      for (const method of ['PUT', 'DELETE'])
        assert.deepEqual(
          refusal(await administer(method, `/${provider.id}`, method === 'PUT' ? input : undefined, other)),
          ['404 not-found'],
        );
      assert.deepEqual((await administer<{ data: Provider[] }>('GET', '', undefined, other)).body.data, []);
      const { clientSecret: _secret, ...without } = input;
      const kept = await administer<Provider>('PUT', `/${provider.id}`, { ...without, label: 'y' });
      assert.deepEqual([kept.body.label, kept.body.hasSecret], ['y', true]);
      const { login } = await entrance.makeUser('staff');
      assert.equal((await signIn(kept.body, login)).status, 201);
    });
    await withProvider({ issuer: 'http://127.0.0.1:9' }, async (gone) => {
      assert.deepEqual(refusal(await begin(gone)), ['503 provider-unavailable']);
    });
  });

  test('leaves the second factor to the provider where it is told to, and closes the entrance to passwords', async () => {
    const clerk = await entrance.makeUser('staff');
    await entrance.setPolicy('required-for-staff');
    await withProvider({ secondFactor: 'saldo' }, async (provider) => {
      assert.equal((await signIn(provider, clerk.login)).body.next, 'enrol-second-factor');
    });
    await withProvider({ secondFactor: 'provider', passwords: false }, async (provider) => {
      assert.equal((await signIn(provider, clerk.login)).body.next, undefined);
      assert.deepEqual(refusal(await entrance.signIn(clerk)), ['401 sign-in-refused']);
      const { body: shown } = await app.call<EntranceBody>(
        'GET',
        `/v1/publishers/${entrance.seeded.publisherId}/sign-in`,
      );
      const kindsAt = (side: UserSide) =>
        shown.ways.filter((way) => (way.entrance ?? side) === side).map(({ kind }) => kind);
      assert.deepEqual([kindsAt('staff'), kindsAt('partner')], [['provider'], ['password', 'passkey']]);
    });
    await entrance.setPolicy('optional');
    assert.equal((await entrance.signIn(clerk)).status, 201);
  });
}
