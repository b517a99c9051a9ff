import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { S3Place } from '../../blobs/file-place.ts';
import { refuseSignature, type Signer } from './verify-sigv4.ts';

export interface S3Server {
  readonly place: S3Place;
  readonly signer: Signer;
  /** What is stored, by bucket and name. */
  readonly objects: Map<string, Buffer>;
  /** Each request, as `PUT /bucket/name 200`. */
  readonly log: string[];
  /** Answers the next requests so, instead of doing them. */
  readonly failures: (503 | 'cut')[];
}

/**
 * The little of S3 that files need, on the loopback interface: PUT, GET, HEAD and DELETE of objects in one bucket, by path. Every
 * signature is checked; nothing is done without a right one.
 */
export async function startS3Server(context: Pick<TestContext, 'after'>, folder = ''): Promise<S3Server> {
  const signer = { accessKeyId: 'AKIATEST', secretAccessKey: 'a/secret+of=tests', region: 'test-1' };
  const objects = new Map<string, Buffer>();
  const log: string[] = [];
  const failures: (503 | 'cut')[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const failure = failures.shift();
      if (failure === 'cut') return request.socket.destroy();
      const status = failure ?? answer(request, response, body);
      if (failure !== undefined) refuse(response, failure, 'SlowDown');
      log.push(`${request.method} ${request.url} ${status}`);
      return undefined;
    });
  });
  const answer = (request: IncomingMessage, response: ServerResponse, body: Buffer): number => {
    const { method, url } = request as { method: string; url: string };
    const headers = request.headers as Record<string, string>;
    const refusal = refuseSignature({ method, target: url, headers, body }, signer, Date.now());
    if (refusal !== undefined) return refuse(response, 403, refusal);
    if (!/^\/papers\/[^?]+$/.test(url)) return refuse(response, 404, 'NoSuchBucket');
    const stored = objects.get(url);
    if (method === 'PUT') objects.set(url, body);
    else if (method === 'DELETE') objects.delete(url);
    else if (stored === undefined) return refuse(response, 404, 'NoSuchKey');
    const status = method === 'DELETE' ? 204 : 200;
    response.writeHead(
      status,
      method === 'GET' || method === 'HEAD' ? { 'Content-Length': stored!.length } : {},
    );
    response.end(method === 'GET' ? stored : undefined);
    return status;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const place: S3Place = { kind: 's3', bucket: 'papers', folder, endpoint, region: signer.region };
  return { place, signer, objects, log, failures };
}

function refuse(response: ServerResponse, status: number, code: string): number {
  response.writeHead(status, { 'Content-Type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`);
  return status;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
