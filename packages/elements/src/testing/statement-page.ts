import type { Saldo } from '@saldo/sdk';
import { fixture, html } from '@open-wc/testing';
import '../account-statement/account-statement.ts';
import type { SaldoAccountStatement } from '../account-statement/account-statement.element.ts';
import { clientOf, type ContractServer } from './contract-server.ts';
import { byPart, shadow } from './shadow-dom.ts';
import { waitUntil } from './wait-until.ts';

export const statementPath = '/v1/statement';
export const movementsPath = '/v1/statement/movements';
export const openItemsPath = '/v1/statement/open-items';

/** A statement on its own client, or on one that others have too, `es-PE`. */
export async function statement(
  server: ContractServer,
  attributes: Record<string, string> = {},
  client: Saldo = clientOf(server),
): Promise<SaldoAccountStatement> {
  const host = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
  const element = document.createElement('saldo-account-statement');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.client = client;
  host.append(element);
  await element.updateComplete;
  return element;
}

/** Resolves when the balances are there, and the list that is looked at. */
export const shown = (element: SaldoAccountStatement) =>
  waitUntil(
    () =>
      byPart(element, 'account') !== null &&
      (byPart(element, 'ledger') ?? shadow(element).querySelector('[part="open-items"] [part="row"]')) !==
        null,
  );

/** What was asked of the totals, newest last. */
export const asked = (server: ContractServer) => server.received(statementPath).map(({ query }) => query);
export const lastAsked = (server: ContractServer) => Object.fromEntries(asked(server).at(-1)!);
