import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import type { WebhookEvent } from '../generated/contract.ts';
import { verifyWebhook, WebhookError } from './index.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const OTHER = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const NOW = Date.parse('2026-04-02T15:04:06.000Z');
const ID = 'msg_5f3c1e0a9d7b4c2e8f6a1b3c5d7e9f01';
const EVENT: WebhookEvent = {
  type: 'payment_report.upsert',
  timestamp: '2026-04-02T15:04:05.123Z',
  cursor: 'MTAw',
  data: {
    kind: 'payment_report',
    id: '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a14',
    partnerId: '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11',
    revision: 1,
    op: 'upsert',
    at: '2026-04-02T15:04:05.123Z',
  },
};
const BODY = JSON.stringify(EVENT);
const now = () => NOW;

/** Signed by an implementation that is not ours. */
function signed(body = BODY, secret = SECRET, atMs = NOW, id = ID) {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(atMs / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, new Date(atMs), body),
  };
}

const verify = (
  headers: Record<string, string>,
  body: string | Uint8Array = BODY,
  secrets: string | string[] = SECRET,
) => verifyWebhook({ headers, body }, secrets, { now });

async function faultOf(verifying: Promise<unknown>): Promise<string> {
  try {
    await verifying;
  } catch (error) {
    assert.ok(error instanceof WebhookError, String(error));
    return error.code;
  }
  return 'accepted';
}

test('accepts what another implementation signs, with what it says', async () => {
  assert.deepEqual(await verify(signed()), { id: ID, event: EVENT });
});

test('the vector of the reference implementations is signed, though no event of the contract', async () => {
  const headers = {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  };
  const at = (body: string, nowMs = 1614265330_000) =>
    faultOf(verifyWebhook({ headers, body }, SECRET, { now: () => nowMs }));
  assert.equal(await at('{"test": 2432232314}'), 'body-malformed');
  assert.equal(await at('{"test":2432232314}'), 'signature-mismatch');
  assert.equal(await at('{"test": 2432232314}', NOW), 'timestamp-too-old');
});

test('takes a Request, header names in any case, text and bytes', async () => {
  const request = new Request('https://erp.example.com/', { method: 'POST', headers: signed(), body: BODY });
  assert.equal((await verifyWebhook(request, SECRET, { now })).id, ID);
  const upper = Object.fromEntries(
    Object.entries(signed()).map(([name, value]) => [name.toUpperCase(), value]),
  );
  assert.equal((await verify(upper, new TextEncoder().encode(BODY))).id, ID);
  const { buffer } = new TextEncoder().encode(BODY);
  assert.equal(
    (await verifyWebhook({ headers: new Headers(signed()), body: buffer }, SECRET, { now })).id,
    ID,
  );
});

test('any of the secrets and any of the signatures will do', async () => {
  const old = signed(BODY, OTHER);
  assert.equal((await verify(old, BODY, [SECRET, OTHER])).id, ID);
  const both = {
    ...signed(),
    'webhook-signature': `v1a,abc v2,abc v1,${btoa('x'.repeat(32))} v1,%% ${old['webhook-signature']}`,
  };
  assert.equal((await verify(both, BODY, OTHER)).id, ID);
  assert.equal(await faultOf(verify(both, BODY, SECRET)), 'signature-mismatch');
  assert.equal((await verify(signed(), BODY, SECRET.slice('whsec_'.length))).id, ID);
});

test('five minutes to both sides are accepted, no second more', async () => {
  const at = (offsetMs: number) => faultOf(verify(signed(BODY, SECRET, NOW + offsetMs)));
  assert.deepEqual(await Promise.all([-300_000, 300_000].map(at)), ['accepted', 'accepted']);
  assert.equal(await at(-301_000), 'timestamp-too-old');
  assert.equal(await at(301_000), 'timestamp-too-new');
});

const FAULTS: Record<string, [change: Record<string, string>, fault: string]> = {
  'no id': [{ 'webhook-id': '' }, 'header-missing'],
  'no timestamp': [{ 'webhook-timestamp': '' }, 'header-missing'],
  'no signature': [{ 'webhook-signature': '' }, 'header-missing'],
  'a timestamp that is none': [{ 'webhook-timestamp': 'hello' }, 'timestamp-malformed'],
  'a timestamp with a fraction': [{ 'webhook-timestamp': `${NOW / 1000}.5` }, 'timestamp-malformed'],
  'another id': [{ 'webhook-id': 'msg_0' }, 'signature-mismatch'],
  'a second later': [{ 'webhook-timestamp': String(NOW / 1000 + 1) }, 'signature-mismatch'],
  'half a signature': [
    { 'webhook-signature': signed()['webhook-signature'].slice(0, 8) },
    'signature-mismatch',
  ],
  'a version without a signature': [{ 'webhook-signature': 'v1,' }, 'signature-mismatch'],
  'the signature without a version': [
    { 'webhook-signature': signed()['webhook-signature'].slice(3) },
    'signature-mismatch',
  ],
};

for (const [what, [change, fault]] of Object.entries(FAULTS)) {
  test(`${what} is told as ${fault}`, async () => {
    assert.equal(await faultOf(verify({ ...signed(), ...change })), fault);
  });
}

test('a byte that is changed is noticed, wherever it is', async () => {
  const bytes = new TextEncoder().encode(BODY);
  const index = fc.integer({ min: 0, max: bytes.length - 1 });
  await fc.assert(
    fc.asyncProperty(index, fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = bytes.with(at, bytes[at]! ^ change);
      assert.equal(await faultOf(verify(signed(), changed)), 'signature-mismatch');
    }),
  );
});

test('agrees with the other implementation on any body, id and secret', async () => {
  const secret = fc
    .uint8Array({ minLength: 24, maxLength: 64 })
    .map((key) => `whsec_${Buffer.from(key).toString('base64')}`);
  const data = fc.record({
    ...Object.fromEntries(Object.entries(EVENT.data).map(([name, value]) => [name, fc.constant(value)])),
    externalId: fc.string({ maxLength: 200 }),
  });
  await fc.assert(
    fc.asyncProperty(secret, data, async (one, changed) => {
      const body = JSON.stringify({ ...EVENT, data: changed });
      const { event } = await verify(signed(body, one), body, [SECRET, one]);
      assert.deepEqual(event.data, JSON.parse(JSON.stringify(changed)));
    }),
  );
});

test('what is signed and no event of the contract is told with its place', async () => {
  const bodies: [body: string, place: RegExp][] = [
    ['', /not JSON/],
    ['nonsense', /not JSON/],
    ['[]', /all of it/],
    [JSON.stringify({ ...EVENT, type: 1 }), /\/type/],
    [JSON.stringify({ ...EVENT, timestamp: 'yesterday' }), /\/timestamp/],
    [JSON.stringify({ ...EVENT, data: undefined }), /\/data/],
    [JSON.stringify({ ...EVENT, data: { ...EVENT.data, id: 'C-1' } }), /\/data\/id/],
    [JSON.stringify({ ...EVENT, data: { ...EVENT.data, revision: '1' } }), /\/data\/revision/],
  ];
  for (const [body, place] of bodies) {
    await assert.rejects(verify(signed(body), body), (error: WebhookError) => {
      assert.match(error.message, place);
      return error.code === 'body-malformed';
    });
  }
});

test('what a newer server says is passed on', async () => {
  const newer = {
    ...EVENT,
    type: 'novelty.merge',
    more: 1,
    data: { ...EVENT.data, kind: 'novelty', op: 'merge' },
  };
  const body = JSON.stringify(newer);
  assert.deepEqual((await verify(signed(body), body)).event, newer as unknown as WebhookEvent);
});

test('a secret that is none, and a body that was parsed, are mistakes of the program', async () => {
  for (const secret of ['', 'whsec_', 'whsec_%%%', [] as string[]])
    await assert.rejects(verify(signed(), BODY, secret), TypeError);
  await assert.rejects(
    verifyWebhook({ headers: signed(), body: EVENT as unknown as string }, SECRET, { now }),
    TypeError,
  );
});
