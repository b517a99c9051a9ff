import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createSaldo } from '../create-saldo.ts';
import type { PublishRecord } from '../generated/contract.ts';

const RECORDS = 48_000;
const MEBIBYTE = 1024 * 1024;

/** Of 1 KiB each. */
function* records(): Generator<PublishRecord> {
  const name = 'x'.repeat(1024);
  for (let n = 0; n < RECORDS; n++)
    yield { kind: 'partner', externalId: `P-${n}`, data: { name, direction: 'receivable' } };
}

/** A server that takes whatever comes. */
const server = createServer(async (request, response) => {
  response.setHeader('Content-Type', 'application/x-ndjson');
  let line = 0;
  for await (const _ of createInterface({ input: request })) {
    line += 1;
    if (!response.write(`${JSON.stringify({ line, outcome: 'created' })}\n`)) await once(response, 'drain');
  }
  response.end('{"summary":{}}\n');
});

test('what has been published in a stream is not kept', async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    const saldo = createSaldo({ baseUrl: `http://127.0.0.1:${port}`, auth: 'key' });
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc') as () => void;
    const kept = (): number => {
      gc();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    let early = 0;
    let count = 0;
    for await (const { outcome } of saldo.publishStream(records())) {
      assert.equal(outcome, 'created');
      count += 1;
      if (count === 4_000) early = kept();
      if (count !== RECORDS - 4_000) continue;
      const grown = (kept() - early) / MEBIBYTE;
      assert.ok(grown < 8, `${grown.toFixed(1)} MiB of ${RECORDS / 1024}`);
    }
    assert.equal(count, RECORDS);
  } finally {
    server.close();
  }
});
