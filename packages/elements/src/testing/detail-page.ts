import { fixture, html } from '@open-wc/testing';
import type { Saldo } from '@saldo/sdk';
import '../document-detail/document-detail.ts';
import type { SaldoDocumentDetail } from '../document-detail/document-detail.element.ts';
import { clientOf, ContractServer, openServer, type Account, type ServerOptions } from './contract-server.ts';
import { sessionOf, staffSessionOf } from './publisher.ts';
import { detailRecords } from './sample-details.ts';
import { PAPER } from './sample-records.ts';
import { samplePartner, sampleToday } from './sample-session.ts';
import { byPart, shadow } from './shadow-dom.ts';
import { waitUntil } from './wait-until.ts';

let shared: Promise<Account> | undefined;

/** A session of the account of documents that show all that a detail can show, only to be read. */
export async function openDetails({
  side,
  components,
  files = 'download',
}: Pick<ServerOptions, 'side' | 'components' | 'files'> = {}): Promise<ContractServer> {
  const account = await (shared ??= publishDetails());
  const input = side === 'publisher' ? staffSessionOf(components) : sessionOf(components);
  const { token } = await account.publisher.sessions.create({ ...input, files });
  return new ContractServer(account, token);
}

async function publishDetails(): Promise<Account> {
  const { account } = await openServer({ documents: [] });
  const records = detailRecords({ partner: samplePartner.externalId, today: sampleToday, paper: PAPER });
  for await (const { record, outcome, problem } of account.publisher.publish(records)) {
    if (outcome === 'rejected') throw new Error(`${record.externalId}: ${JSON.stringify(problem)}`);
  }
  return account;
}

/** A document on its own client, or on one that others have too, `es-PE`. */
export async function detail(
  server: ContractServer,
  attributes: Record<string, string> = {},
  client: Saldo = clientOf(server),
): Promise<SaldoDocumentDetail> {
  const host = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
  const element = document.createElement('saldo-document-detail');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.client = client;
  host.append(element);
  await element.updateComplete;
  return element;
}

/** Resolves when the document of that number is there. */
export const shows = (element: SaldoDocumentDetail, number: string) =>
  waitUntil(
    () =>
      byPart(element, 'document')?.ariaBusy === 'false' && byPart(element, 'heading')?.innerText === number,
    `no ${number}`,
  );

/** The text of a part, with plain spaces, one line for each line. */
export const said = (element: SaldoDocumentDetail, part: string) =>
  (byPart(element, part)?.innerText ?? '').replaceAll('\u00a0', ' ');

export const alertOf = (element: SaldoDocumentDetail) => shadow(element).querySelector('[role="alert"]');
