import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createSaldo } from '../create-saldo.ts';
import { json, networkError, scriptedFetch, type Answer } from '../testing/scripted-fetch.ts';
import { virtualTime } from '../testing/virtual-time.ts';
import { contentDisposition } from './content-disposition.ts';
import { fileFromPath } from './file-from-path.ts';
import { mediaTypeOf } from './media-type.ts';

const folder = await mkdtemp(join(tmpdir(), 'saldo-files-'));
after(() => rm(folder, { recursive: true }));

function setup(...answers: Answer[]) {
  const script = scriptedFetch(...answers);
  const retry = virtualTime();
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch: script.fetch, retry });
  return { saldo, requests: script.requests };
}

test('a file goes out as its bytes, with type, name and key, the same in a retry', async () => {
  const { saldo, requests } = setup(networkError(), json({ id: 'f1' }, { status: 201 }));
  await saldo.files.create(new File(['%PDF-1.7'], 'voucher.pdf', { type: 'application/pdf' }));
  for (const request of requests) {
    assert.equal(request.headers.get('Content-Type'), 'application/pdf');
    assert.equal(request.headers.get('Content-Disposition'), "attachment; filename*=UTF-8''voucher.pdf");
    assert.equal(await request.text(), '%PDF-1.7');
  }
  assert.equal(new Set(requests.map((request) => request.headers.get('Idempotency-Key'))).size, 1);
});

test('a published file is put by external id, with a name and type of the caller', async () => {
  const { saldo, requests } = setup(json({ outcome: 'created' }));
  await saldo.files.put('F001/1.xml', new Blob(['<x/>']), {
    fileName: 'f.xml',
    mediaType: 'application/xml',
  });
  assert.equal(requests[0]?.url, 'https://saldo.example/v1/files/external/F001~2F1.xml');
  assert.equal(requests[0]?.headers.get('Content-Type'), 'application/xml');
  assert.equal(requests[0]?.headers.has('Idempotency-Key'), false);
});

test('a blob without a name is refused before anything is sent', async () => {
  const { saldo, requests } = setup();
  await assert.rejects(saldo.files.create(new Blob(['x'])), TypeError);
  assert.equal(requests.length, 0);
});

test('content comes as a blob with the bytes and type of the answer', async () => {
  const bytes = new Uint8Array([0x25, 0x50, 0xff, 0x00]);
  const { saldo } = setup(new Response(bytes, { headers: { 'Content-Type': 'application/pdf' } }));
  const blob = await saldo.files.content('f1');
  assert.equal(blob.type, 'application/pdf');
  assert.deepEqual(new Uint8Array(await blob.arrayBuffer()), bytes);
});

test('any name fits the header', () => {
  assert.equal(
    contentDisposition("Año 'x' (1)*.pdf"),
    "attachment; filename*=UTF-8''A%C3%B1o%20%27x%27%20%281%29%2A.pdf",
  );
  assert.equal(contentDisposition('a"\r\nb'), "attachment; filename*=UTF-8''a%22%0D%0Ab");
  assert.equal(contentDisposition('\ud800'), "attachment; filename*=UTF-8''%EF%BF%BD");
});

test('the type of a file on disk comes from its bytes, the name from its path', async () => {
  const samples: [string, Uint8Array, string][] = [
    ['a.txt', Buffer.from('%PDF-1.7'), 'application/pdf'],
    ['ñ b.pdf', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['c.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'],
    ['d.webp', Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1'), 'image/webp'],
    ['e.xml', Buffer.from('\ufeff<?xml version="1.0"?><a/>'), 'application/xml'],
    ['f.pdf', Buffer.from('MZ'), 'application/octet-stream'],
    ['g.pdf', Buffer.from(''), 'application/octet-stream'],
  ];
  for (const [name, bytes, type] of samples) {
    assert.equal(mediaTypeOf(bytes), type, name);
    await writeFile(join(folder, name), bytes);
    for (const path of [join(folder, name), pathToFileURL(join(folder, name))]) {
      const file = await fileFromPath(path);
      assert.deepEqual([file.name, file.type, file.size], [name, type, bytes.length]);
    }
  }
  await assert.rejects(fileFromPath(join(folder, 'none.pdf')), { code: 'ENOENT' });
});
