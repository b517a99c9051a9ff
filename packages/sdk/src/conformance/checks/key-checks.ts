import { bodyOf, codeOf, type Answer } from '../answer.ts';
import { check, type Check } from '../check.ts';
import { hold, holdOutcome, holdSame, NotJudged } from '../finding.ts';
import type { Caller } from '../target.ts';
import type { World } from '../world.ts';
import type { ApiKey, ApiKeyPage, ApiKeyScope, ApiKeySecret } from '../../generated/contract.ts';

const hour = 3600;

/** `13-keys.md`. Each check revokes what it made. */
export const keyChecks: readonly Check[] = [
  keyCheck('KEY-1', 'a key that reads', async (world, keys) => {
    const { caller } = await keys.make('read');
    await world.good('listPartners', { as: caller });
    const body = { records: [{ kind: 'partner', op: 'delete', externalId: world.name('K') }] };
    holdOutcome(await world.target.ask('publish', { as: caller, body }), '403 operation-not-permitted');
    holdOutcome(await world.target.ask('listApiKeys', { as: caller }), '403 operation-not-permitted');
  }),
  keyCheck('KEY-2', 'a key that makes keys, and asks for more', async (world, keys) => {
    const narrow = await keys.make('keys', 'read');
    const broad = await keys.make('publish');
    const before = await keys.ids();
    const { target } = world;
    const body = { name: world.run, scopes: ['read', 'publish'] };
    holdBeyond(await target.ask('createApiKey', { as: narrow.caller, body }));
    holdBeyond(await target.ask('rotateApiKey', { as: narrow.caller, path: { keyId: broad.id }, body: {} }));
    const given = await target.ask('updateApiKey', { as: world.key, path: { keyId: narrow.id }, body });
    holdOutcome(given, '422 invalid-request');
    holdSame('Keys after keys were refused', await keys.ids(), before);
  }),
  keyCheck('KEY-3', 'all answers after the one that told it', async (world, keys) => {
    const { id, caller } = await keys.make('read');
    const as = world.key;
    const answers = [
      await world.good('getApiKey', { as, path: { keyId: id } }),
      await world.good('listApiKeys', { as }),
      await world.good('updateApiKey', {
        as,
        path: { keyId: id },
        body: { name: `${world.run} b`, scopes: ['read'] },
      }),
    ];
    for (const { asked, bytes } of answers)
      hold(!new TextDecoder().decode(bytes).includes(caller.token), `${asked} tells the secret again.`);
  }),
  keyCheck('CND-3', 'a key that is changed by who saw another state', async (world, keys) => {
    const { id } = await keys.make('read');
    const asked = { as: world.key, path: { keyId: id }, headers: { 'If-Match': '"999"' } };
    const body = { name: `${world.run} b`, scopes: ['read'] };
    holdOutcome(await world.target.ask('updateApiKey', { ...asked, body }), '412 changed-meanwhile');
  }),
  keyCheck('KEY-4', 'a key that is rotated without and with overlap', async (world, keys) => {
    const old = await keys.make('read');
    const first = await keys.rotate(old.id, { overlapSeconds: 0 });
    holdOutcome(await world.target.ask('listPartners', { as: old.caller }), 401);
    await world.good('listPartners', { as: first.caller });
    const second = await keys.rotate(first.id, { overlapSeconds: hour });
    await world.good('listPartners', { as: first.caller });
    await world.good('listPartners', { as: second.caller });
    const third = await keys.rotate(first.id, { overlapSeconds: 2 * hour });
    const [ends, before] = [third.replaces, second.replaces].map((one) => Date.parse(one?.expiresAt ?? ''));
    hold(ends! <= before!, 'Rotating a key again let it live longer than it would have.');
  }),
  keyCheck('KEY-5', 'a key that is revoked twice, and what is asked of it then', async (world, keys) => {
    const { id, caller } = await keys.make('read');
    const { target } = world;
    const path = { keyId: id };
    for (let time = 0; time < 2; time++) {
      holdOutcome(await target.ask('revokeApiKey', { as: world.key, path }), 204);
    }
    const never: Caller = { name: 'a made-up token', token: `saldo_sk_${'a'.repeat(40)}` };
    const [revoked, unknown] = await Promise.all(
      [caller, never].map(async (as) => target.ask('listPartners', { as })),
    );
    holdSame('A revoked key and a made-up one', outcome(revoked!), outcome(unknown!));
    const body = { name: world.run, scopes: ['read'] };
    holdOutcome(await target.ask('rotateApiKey', { as: world.key, path, body: {} }), '409 key-ended');
    const changed = await target.ask('updateApiKey', { as: world.key, path, body: { ...body, name: 'x' } });
    holdOutcome(changed, '409 key-ended');
  }),
];

/** A check that makes keys, where the key that was given may. */
function keyCheck(rule: string, title: string, run: (world: World, keys: Keys) => Promise<void>): Check {
  return check(rule, title, async (world) => {
    const keys = new Keys(world);
    try {
      await run(world, keys);
    } finally {
      await keys.revokeAll();
    }
  });
}

interface MadeKey {
  readonly id: string;
  readonly caller: Caller;
  readonly replaces: ApiKey | undefined;
}

class Keys {
  readonly #world: World;
  readonly #made: string[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  async make(...scopes: readonly ApiKeyScope[]): Promise<MadeKey> {
    const body = { name: this.#world.run, scopes };
    return this.#take(await this.#world.target.ask('createApiKey', { as: this.#world.key, body }));
  }

  async rotate(keyId: string, body: object): Promise<MadeKey> {
    const asked = { as: this.#world.key, path: { keyId }, body };
    return this.#take(await this.#world.target.ask('rotateApiKey', asked));
  }

  #take(answer: Answer): MadeKey {
    if (answer.status === 403) throw new NotJudged('needs a key with the scope "keys" (--key)');
    holdOutcome(answer, 201);
    const { apiKey, secret, replaces } = bodyOf<ApiKeySecret>(answer);
    this.#made.push(apiKey.id);
    return { id: apiKey.id, caller: { name: 'a key', token: secret }, replaces };
  }

  /** Of all keys of this run. */
  async ids(): Promise<string[]> {
    const query = { limit: '200' };
    const page = await this.#world.read<ApiKeyPage>('listApiKeys', { as: this.#world.key, query });
    return page.data.filter(({ name }) => name.startsWith(this.#world.run)).map(({ id }) => id);
  }

  async revokeAll(): Promise<void> {
    for (const keyId of this.#made)
      await this.#world.target.ask('revokeApiKey', { as: this.#world.key, path: { keyId } });
  }
}

function holdBeyond(answer: Answer): void {
  holdOutcome(answer, '422 invalid-request');
  const { errors = [] } = bodyOf<{ errors?: { code: string }[] }>(answer);
  const codes = errors.map(({ code }) => code);
  hold(
    codes.includes('beyond-own-key'),
    `${answer.asked} names ${codes.join(', ')}; expected beyond-own-key.`,
  );
}

function outcome(answer: Answer): string {
  return `${answer.status} ${codeOf(answer) ?? ''}`;
}
