import assert from 'node:assert/strict';
import type {
  SaldoDocument,
  DocumentInput,
  SaldoFile,
  FileLinkInput,
  WriteResult,
} from '@saldo/sdk/contract';
import type { Database } from '../db/database.ts';
import type { Outbound, OutboundAnswer } from '../outbound/outbound.ts';
import type { SeededPublisher } from './seed-publisher.ts';
import { TestApp } from './test-app.ts';
import type { AppDeps } from '../pipeline/app-deps.ts';

/** A host at files.test, of which a test decides what it answers and sees how often it was asked. */
export class TestHost implements Outbound {
  readonly asked: string[] = [];
  answer: () => Promise<OutboundAnswer> | OutboundAnswer = () => ({ status: 404, bytes: new Uint8Array() });

  holds(bytes: Uint8Array<ArrayBuffer>): void {
    this.answer = () => ({ status: 200, bytes });
  }

  refuse(url: string): string | undefined {
    return new URL(url).hostname === 'files.test' ? undefined : 'must lead to files.test';
  }

  async judge(url: string): Promise<string | undefined> {
    return this.refuse(url);
  }

  async send({ url }: { url: string }): Promise<OutboundAnswer> {
    this.asked.push(url);
    return this.answer();
  }
}

export type Source = NonNullable<FileLinkInput['source']>;

export const SOURCE: Source = {
  url: 'https://files.test/secret/1.pdf',
  fileName: 'Factura 1.pdf',
  mediaType: 'application/pdf',
};

export const INVOICE: DocumentInput = {
  type: 'invoice',
  direction: 'receivable',
  partner: { externalId: 'C-0001' },
  issueDate: '2026-03-01',
  total: { amount: '100.00', currency: 'PEN' },
};

/** What a test does with files by their address. */
export class SourcedFiles {
  readonly app: TestApp;
  readonly seeded: SeededPublisher;

  constructor(
    database: Database,
    seeded: SeededPublisher,
    deps: Partial<Pick<AppDeps, 'blobs' | 'outbound'>>,
  ) {
    this.app = new TestApp(database, deps);
    this.seeded = seeded;
  }

  /** Publishes a document with one paper, `name.pdf`. */
  publish(name: string, source: Partial<Source> | undefined = {}) {
    const body = {
      ...INVOICE,
      files: [{ externalId: `${name}.pdf`, ...(source && { source: { ...SOURCE, ...source } }) }],
    };
    const token = this.seeded.apiKey;
    return this.app.call<WriteResult>('PUT', `/v1/documents/external/${name}`, { token, body });
  }

  async document(name: string, token = this.seeded.client.token): Promise<SaldoDocument> {
    const { status, body } = await this.app.call<SaldoDocument>('GET', `/v1/documents/ext:${name}`, {
      token,
    });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  }

  async file(name: string, token = this.seeded.apiKey): Promise<SaldoFile> {
    const { status, body } = await this.app.call<SaldoFile>('GET', `/v1/files/ext:${name}.pdf`, { token });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  }

  download(name: string, token = this.seeded.client.token) {
    return this.app.call<string>('GET', `/v1/file-contents/ext:${name}.pdf`, { token });
  }
}
