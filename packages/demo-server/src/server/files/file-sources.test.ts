import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { PaymentInput, Problem, PublishResponse } from '@saldo/sdk/contract';
import { databaseBlobs, type Blobs } from '../blobs/blobs.ts';
import { ContentStoreError } from '../blobs/content-store.ts';
import { sha256Hex } from '../blobs/sha256.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { readChanges } from '../testing/run-handler.ts';
import { bytesOf, sampleBytes } from '../testing/sample-files.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal } from '../testing/test-app.ts';
import { INVOICE, SOURCE, SourcedFiles, TestHost, type Source } from '../testing/sourced-files.ts';

const PDF = sampleBytes.pdf('one');
const NO_BYTES = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

withDatabases('files by address', (databases) => {
  let seeded: SeededPublisher;
  let other: SeededPublisher;
  before(async () => {
    seeded = await seedPublisher(databases.database);
    other = await seedPublisher(databases.database);
  });

  function open(blobs: Blobs = databaseBlobs) {
    const host = new TestHost();
    host.holds(PDF);
    return { host, files: new SourcedFiles(databases.database, seeded, { blobs, outbound: host }) };
  }

  const detailOf = ({ body }: { body: unknown }) => (body as Problem).detail;

  test('are refused where the server fetches none, and where nothing may be fetched', async () => {
    const off = new SourcedFiles(databases.database, seeded, {});
    const refused = await off.publish('off');
    assert.deepEqual(refusal(refused), ['422 invalid-request', '/files/0/source/url address-not-allowed']);
    assert.match(
      (refused.body as unknown as Problem).errors![0]!.detail,
      /fetches no files from addresses.*putFile/,
    );
    const { files } = open();
    assert.deepEqual(refusal(await files.publish('off', { url: 'https://other.test/', fileName: '..' })), [
      '422 invalid-request',
      '/files/0/source/url address-not-allowed',
      '/files/0/source/fileName file-name',
    ]);
    for (const [field, value] of Object.entries({
      url: 'a.pdf',
      mediaType: 'text/html',
      size: 10485761,
      sha256: 'A'.repeat(64),
    })) {
      const { body } = await files.publish('off', { [field]: value } as Partial<Source>);
      const [error] = (body as unknown as Problem).errors!;
      assert.equal(error!.pointer, `/files/0/source/${field}`);
    }
    const { status } = await files.app.call('GET', '/v1/documents/ext:off', { token: seeded.apiKey });
    assert.equal(status, 404);
  });

  test('are shown before they are fetched, where they lie to the publisher alone, and fetched once', async () => {
    const { host, files } = open();
    assert.equal((await files.publish('one', { size: PDF.length })).body.outcome, 'created');
    const [link] = (await files.document('one')).files;
    assert.deepEqual(link, {
      id: link!.id,
      externalId: 'one.pdf',
      role: 'other',
      fileName: 'Factura 1.pdf',
      mediaType: 'application/pdf',
      size: PDF.length,
      pending: true,
    });
    const { source, sha256, pending } = await files.file('one');
    assert.deepEqual([source, sha256, pending], [{ url: SOURCE.url, size: PDF.length }, NO_BYTES, true]);
    for (const { token } of [seeded.client, seeded.collector]) {
      const seen = await files.app.call('GET', `/v1/files/${link!.id}`, { token });
      assert.doesNotMatch(JSON.stringify(seen.body), /secret|source/);
    }
    assert.doesNotMatch(JSON.stringify(await files.document('one')), /secret/);
    // Nobody who may not see it makes anybody fetch it.
    for (const { token } of [seeded.otherClient, other.client, { token: other.apiKey }])
      assert.equal((await files.app.call('GET', `/v1/file-contents/${link!.id}`, { token })).status, 404);
    assert.deepEqual(host.asked, []);

    const downloaded = await files.download('one');
    assert.deepEqual([downloaded.status, downloaded.body], [200, text(PDF)]);
    assert.equal(downloaded.headers.get('content-disposition'), 'attachment; filename="Factura 1.pdf"');
    assert.equal(downloaded.headers.get('content-type'), 'application/pdf');
    host.answer = () => assert.fail('It is kept.');
    assert.equal((await files.download('one', seeded.apiKey)).body, text(PDF));
    assert.deepEqual(host.asked, [SOURCE.url]);
    const kept = await files.file('one');
    assert.deepEqual([kept.size, kept.sha256, kept.pending], [PDF.length, await sha256Hex(PDF), undefined]);
    assert.equal(kept.source?.fetchedAt, new Date(files.app.now).toISOString());
    assert.equal((await files.document('one')).files[0]!.pending, undefined);
  });

  test('are left alone by the same address, and fetched anew by anything else', async () => {
    const { host, files } = open();
    await files.publish('again');
    const { id } = await files.file('again');
    await files.download('again');
    assert.equal((await files.publish('again')).body.outcome, 'unchanged');
    assert.equal((await files.file('again')).pending, undefined);
    const anew = sampleBytes.pdf('anew');
    const changes: Partial<Source>[] = [
      { url: 'https://files.test/2.pdf' },
      { url: 'https://files.test/2.pdf', size: anew.length },
      { url: 'https://files.test/2.pdf', sha256: await sha256Hex(anew) },
      { url: 'https://files.test/2.pdf', fileName: 'Otro.pdf' },
    ];
    for (const [index, change] of changes.entries()) {
      const before = (await readChanges(databases.database, seeded.publisherId)).length;
      host.holds(anew);
      assert.equal((await files.publish('again', change)).body.outcome, 'updated');
      const noted = (await readChanges(databases.database, seeded.publisherId)).slice(before);
      assert.deepEqual(noted.toSorted(), [`document upsert ${index + 2}`, `file upsert ${index + 2}`]);
      assert.equal((await files.file('again')).pending, true);
      assert.equal((await files.download('again')).body, text(anew));
    }
    assert.equal((await files.file('again')).id, id);
    assert.equal(host.asked.length, 1 + changes.length);
  });

  test('give way to bytes that are sent, and take their place', async () => {
    const { host, files } = open();
    const sent = sampleBytes.pdf('sent');
    const put = (bytes: Uint8Array) =>
      files.app.call<{ outcome: string }>('PUT', '/v1/files/external/turns.pdf', {
        token: seeded.apiKey,
        body: bytes,
        headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="t.pdf"' },
      });
    await files.publish('turns');
    assert.equal((await put(sent)).body.outcome, 'updated');
    const uploaded = await files.file('turns');
    assert.deepEqual([uploaded.source, uploaded.pending, uploaded.size], [undefined, undefined, sent.length]);
    assert.equal((await files.download('turns')).body, text(sent));
    assert.deepEqual(host.asked, []);
    await files.publish('turns');
    assert.equal((await files.download('turns')).body, text(PDF));
    // The same bytes as were fetched: nothing changes but that they lie nowhere else any more.
    assert.equal((await put(PDF)).body.outcome, 'unchanged');
    assert.equal((await files.file('turns')).source, undefined);
    // Named alone, it stays what it is.
    await files.publish('turns', undefined);
    assert.equal((await files.download('turns')).body, text(PDF));
  });

  test('come with payments and batches as well, of one that comes twice the last, of a rejected record none', async () => {
    const { host, files } = open();
    const payment: PaymentInput = {
      direction: 'receivable',
      partner: { externalId: 'C-0001' },
      date: '2026-03-02',
      amount: { amount: '1.00', currency: 'PEN' },
    };
    const paper = (externalId: string, path: string) => ({
      files: [{ externalId, source: { ...SOURCE, url: `https://files.test/${path}` } }],
    });
    const records = [
      { kind: 'document', externalId: 'B-1', data: { ...INVOICE, ...paper('B.pdf', 'first') } },
      { kind: 'document', externalId: 'B-2', data: { ...INVOICE, ...paper('B.pdf', 'last') } },
      { kind: 'payment', externalId: 'B-3', data: { ...payment, ...paper('P.pdf', 'payment') } },
      {
        kind: 'payment',
        externalId: 'B-4',
        data: { ...payment, ...paper('N.pdf', 'none'), partner: { externalId: 'nobody' } },
      },
    ];
    const token = seeded.apiKey;
    const { body } = await files.app.call<PublishResponse>('POST', '/v1/publish', {
      token,
      body: { records },
    });
    assert.deepEqual(
      body.results.map(({ outcome }) => outcome),
      ['created', 'created', 'created', 'rejected'],
    );
    await files.download('B');
    await files.download('P');
    assert.deepEqual(host.asked, ['https://files.test/last', 'https://files.test/payment']);
    assert.equal((await files.app.call('GET', '/v1/files/ext:N.pdf', { token })).status, 404);
  });

  test('stay as they are where a paper of a document is refused that has as many as it can', async () => {
    const { files } = open();
    const { app } = files;
    const token = seeded.apiKey;
    const publish = async (record: object) => {
      const body = { records: [{ kind: 'document', ...record }] };
      const answer = await app.call<PublishResponse>('POST', '/v1/publish', { token, body });
      return answer.body.results[0]!;
    };
    const fiscal = { scheme: 'cfdi-uuid', value: 'full' };
    const papers = Array.from({ length: 20 }, (_, i) => ({ externalId: `full-${i}.pdf`, source: SOURCE }));
    await publish({ externalId: 'full', data: { ...INVOICE, fiscal, files: papers } });
    const kept = await files.file('full-0');
    const source = { ...SOURCE, url: 'https://files.test/other.pdf' };
    const coming = ['full-0.pdf', 'full-20.pdf'].map((externalId) => ({ externalId, source }));
    const data = { ...INVOICE, fiscal, files: coming };
    const { problem } = await publish({ externalId: 'full.xml', matchBy: 'fiscal', data });
    assert.deepEqual(
      problem?.errors?.map(({ pointer, code }) => [pointer, code]),
      [['/data/files', 'too-many-items']],
    );
    assert.deepEqual(await files.file('full-0'), kept);
    const { status } = await app.call('GET', '/v1/files/ext:full-20.pdf', { token });
    assert.equal(status, 404);
  });

  test('are fetched once for all who ask at once, and the first of two processes is kept', async () => {
    const { host, files } = open();
    const elsewhere = open();
    await files.publish('once');
    const { promise, resolve } = Promise.withResolvers<void>();
    const asked = () => host.asked.length + elsewhere.host.asked.length;
    const [mine, theirs] = [sampleBytes.pdf('mine'), sampleBytes.pdf('theirs')];
    host.answer = () => promise.then(() => ({ status: 200, bytes: mine }));
    elsewhere.host.answer = () => promise.then(() => ({ status: 200, bytes: theirs }));
    const downloads = [files, files, files, elsewhere.files].map((one) => one.download('once'));
    while (asked() < 2) await new Promise((turn) => setImmediate(turn));
    resolve();
    const answers = (await Promise.all(downloads)).map(({ body }) => body);
    assert.equal(new Set(answers).size, 1);
    assert.equal((await files.download('once')).body, answers[0]);
    assert.equal(asked(), 2);
    const kept = [mine, theirs].find((bytes) => text(bytes) === answers[0])!;
    assert.equal((await files.file('once')).sha256, await sha256Hex(kept));
  });

  test('are fetched a few at a time, and who would wait too long is told at once', async () => {
    const { host, files } = open();
    const names = Array.from({ length: 13 }, (_, index) => `queue-${index}`);
    for (const name of names) await files.publish(name);
    const { promise, resolve } = Promise.withResolvers<void>();
    host.answer = () => promise.then(() => ({ status: 200, bytes: PDF }));
    const downloads = names.map((name) => files.download(name));
    const first = await Promise.race(downloads);
    assert.deepEqual(refusal(first), ['502 file-source-failed']);
    while (host.asked.length < 4) await new Promise((turn) => setImmediate(turn));
    // Were there more at a time, the others would be asked for by now: each has had its turn of the loop.
    for (let turns = 0; turns < 100; turns++) await new Promise((turn) => setImmediate(turn));
    assert.equal(host.asked.length, 4);
    resolve();
    const statuses = (await Promise.all(downloads)).map(({ status }) => status);
    assert.deepEqual(statuses.toSorted(), [...Array<number>(12).fill(200), 502]);
    // Nothing was wrong with it.
    assert.equal((await files.download(names[statuses.indexOf(502)]!)).status, 200);
  });

  test('that are published anew while they are fetched are not what was fetched', async () => {
    const { host, files } = open();
    await files.publish('moved');
    host.answer = async () => {
      host.holds(sampleBytes.pdf('new'));
      await files.publish('moved', { url: 'https://files.test/new.pdf' });
      return { status: 200, bytes: PDF };
    };
    assert.deepEqual(refusal(await files.download('moved')), ['502 file-source-failed']);
    assert.equal((await files.download('moved')).body, text(sampleBytes.pdf('new')));
  });

  const html = bytesOf('<html><script>alert(1)</script>');
  const FAULTS: Record<
    string,
    [answer: { status: number; bytes: Uint8Array<ArrayBuffer> }, source: Partial<Source>, told: RegExp]
  > = {
    missing: [{ status: 404, bytes: PDF }, {}, /answers 404/],
    partial: [{ status: 206, bytes: PDF }, {}, /answers 206/],
    empty: [{ status: 200, bytes: new Uint8Array() }, {}, /not those of application\/pdf/],
    'of another type': [{ status: 200, bytes: html }, {}, /not those of application\/pdf/],
    'another picture': [
      { status: 200, bytes: sampleBytes.png() },
      { mediaType: 'image/jpeg' },
      /not those of image\/jpeg/,
    ],
    'an XML with a DOCTYPE': [
      { status: 200, bytes: bytesOf('<!DOCTYPE a><a/>') },
      { mediaType: 'application/xml' },
      /./,
    ],
    shorter: [{ status: 200, bytes: PDF }, { size: PDF.length + 1 }, /has \d+ bytes, not the \d+/],
    other: [{ status: 200, bytes: PDF }, { sha256: '0'.repeat(64) }, /not the SHA-256/],
  };

  for (const [index, [what, [answer, source, told]]] of Object.entries(FAULTS).entries()) {
    test(`that are ${what} are told to the publisher, not asked for again at once, and not kept`, async () => {
      const { host, files } = open();
      const name = `fault-${index}`;
      host.answer = () => answer;
      await files.publish(name, source);
      const refused = await files.download(name);
      assert.deepEqual(refusal(refused), ['502 file-source-failed']);
      assert.equal(detailOf(refused), undefined);
      assert.match(detailOf(await files.download(name, seeded.apiKey))!, told);
      assert.equal(host.asked.length, 1);
      assert.equal((await files.file(name)).pending, true);
      files.app.now += 60_001;
      await files.download(name);
      assert.equal(host.asked.length, 2);
      assert.doesNotMatch(JSON.stringify(files.app.log), /secret/);
      // Another address is another file.
      host.holds(PDF);
      await files.publish(name);
      if (Object.keys(source).length > 0) assert.equal((await files.download(name)).status, 200);
    });
  }

  test('that no store takes are not recorded, and are fetched by the next who asks', async () => {
    let away = true;
    const { host, files } = open({
      ...databaseBlobs,
      async keep() {
        if (away) throw new ContentStoreError('It is away.', 'AWAY', undefined);
      },
    });
    await files.publish('away');
    assert.deepEqual(refusal(await files.download('away')), ['503 file-store-unavailable']);
    assert.equal((await files.file('away')).pending, true);
    away = false;
    assert.equal((await files.download('away')).body, text(PDF));
    assert.equal(host.asked.length, 2);
  });

  test('that the operator no longer allows are told as such', async () => {
    const { files } = open();
    await files.publish('closed');
    const off = new SourcedFiles(databases.database, seeded, {});
    const refused = await off.download('closed', seeded.apiKey);
    assert.deepEqual(refusal(refused), ['502 file-source-failed']);
    assert.match(detailOf(refused)!, /fetches no files/);
  });
});
