import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { createSaldo, type Saldo } from './create-saldo.ts';
import { ConnectionError } from './errors/connection-error.ts';
import { InvalidResponseError } from './errors/invalid-response-error.ts';
import { PublishInterruptedError } from './errors/publish-interrupted-error.ts';
import type { PublishRecord, PublishRequest } from './generated/contract.ts';
import { answerJson, httpServer } from './testing/http-server.ts';

function client(baseUrl: string): Saldo {
  return createSaldo({ baseUrl, auth: 'key', retry: { maxAttempts: 3, baseDelayMs: 1 } });
}

const partners = (count: number): PublishRecord[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'partner', op: 'delete', externalId: `C-${index}` }));

function results(body: string) {
  const { records } = JSON.parse(body) as PublishRequest;
  return {
    results: records.map(({ externalId }, index) => ({ index, externalId, outcome: 'deleted' })),
    summary: {},
  };
}

test('a connection that is cut before the answer is tried again, with the same key and body', async () => {
  const seen: [string | undefined, string][] = [];
  await using server = await httpServer((request, response, body) => {
    seen.push([request.headers['idempotency-key'] as string, body]);
    if (seen.length < 3) request.socket.destroy();
    else answerJson(response, { id: 'm1' }, 201);
  });
  assert.deepEqual(await client(server.baseUrl).threads.reply('t1', { text: 'Hola' }), { id: 'm1' });
  assert.deepEqual(seen[0], seen[2]);
  assert.deepEqual(seen[1], seen[2]);
});

test('an answer that is cut in the middle of its body is tried again', async () => {
  let requests = 0;
  await using server = await httpServer((request, response) => {
    requests += 1;
    if (requests > 1) return answerJson(response, { id: 'd1' });
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
    response.write('{"id":', () => request.socket.destroy());
  });
  assert.deepEqual(await client(server.baseUrl).documents.get('d1'), { id: 'd1' });
  assert.equal(requests, 2);
});

test('nobody listening is a ConnectionError', async () => {
  const server = await httpServer(() => assert.fail());
  await server[Symbol.asyncDispose]();
  await assert.rejects(client(server.baseUrl).documents.get('d1'), ConnectionError);
});

test('aborting closes the connection', async () => {
  const controller = new AbortController();
  let closed: Promise<unknown> | undefined;
  await using server = await httpServer((request) => {
    closed = once(request.socket, 'close');
    controller.abort();
  });
  await assert.rejects(client(server.baseUrl).documents.get('d1', { signal: controller.signal }), {
    name: 'AbortError',
  });
  await closed;
});

test('a redirect is refused and not followed', async () => {
  const urls: (string | undefined)[] = [];
  await using server = await httpServer((request, response) => {
    urls.push(request.url);
    response.writeHead(307, { Location: '/elsewhere' }).end();
  });
  await assert.rejects(client(server.baseUrl).documents.get('d1'), InvalidResponseError);
  assert.deepEqual(urls, ['/v1/documents/d1']);
});

test('a stream of records is published over a connection that is cut now and then', async () => {
  let requests = 0;
  await using server = await httpServer((request, response, body) => {
    requests += 1;
    if (requests % 2 === 1) request.socket.destroy();
    else answerJson(response, results(body));
  });
  const indexes: number[] = [];
  for await (const { index } of client(server.baseUrl).publish(partners(250), { batchSize: 100 }))
    indexes.push(index);
  assert.deepEqual(
    indexes,
    Array.from({ length: 250 }, (_, index) => index),
  );
  assert.equal(requests, 6);
});

test('a server that dies while publishing: the run resumes where the error says', async () => {
  const received = new Set<string>();
  const record = (body: string) => {
    for (const { externalId } of (JSON.parse(body) as PublishRequest).records) received.add(externalId);
  };
  const records = partners(50);
  let resumeAt = 0;
  {
    let alive = 2;
    await using server = await httpServer((request, response, body) => {
      if ((alive -= 1) < 0) return request.socket.destroy();
      record(body);
      answerJson(response, results(body));
    });
    await assert.rejects(client(server.baseUrl).publish(records, { batchSize: 10 }).summary(), (error) => {
      assert.ok(error instanceof PublishInterruptedError);
      assert.equal(error.acknowledged, received.size);
      resumeAt = error.resumeAt;
      return true;
    });
  }
  await using server = await httpServer((_, response, body) => {
    record(body);
    answerJson(response, results(body));
  });
  const { records: count } = await client(server.baseUrl).publish(records.slice(resumeAt)).summary();
  assert.deepEqual([resumeAt, count, received.size], [20, 30, 50]);
});

test('a change feed is followed over HTTP', async () => {
  await using server = await httpServer((request, response) => {
    const after = Number(new URL(`http://x${request.url}`).searchParams.get('after') ?? 0);
    const data = [
      { kind: 'message', id: `m${after + 1}`, revision: 1, op: 'upsert', at: '2026-04-02T15:04:05Z' },
    ];
    answerJson(response, { data, nextCursor: String(after + 1), hasMore: after % 2 === 0 });
  });
  const ids: string[] = [];
  for await (const { id } of client(server.baseUrl).changes.follow({ intervalMs: 1 })) {
    ids.push(id);
    if (ids.length === 5) break;
  }
  assert.deepEqual(ids, ['m1', 'm2', 'm3', 'm4', 'm5']);
});

test('a file survives the way up and down', async () => {
  let type: string | undefined;
  const bytes = Buffer.from('%PDF-1.7 \x00\x01\x02');
  await using server = await httpServer((request, response, body) => {
    if (request.method === 'POST') {
      type = request.headers['content-type'];
      assert.equal(request.headers['content-length'], String(bytes.length));
      return answerJson(response, { id: body === bytes.toString() ? 'whole' : 'broken' }, 201);
    }
    response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(bytes);
  });
  const saldo = client(server.baseUrl);
  const file = new File([bytes], 'a.pdf', { type: 'application/pdf' });
  assert.equal((await saldo.files.create(file)).id, 'whole');
  assert.equal(type, 'application/pdf');
  assert.deepEqual(Buffer.from(await (await saldo.files.content('f1')).arrayBuffer()), bytes);
});
