import { fixture, html, waitUntil } from '@open-wc/testing';
import '../account-statement/account-statement.ts';
import type { SaldoAccountStatement } from '../account-statement/account-statement.element.ts';
import { clientOf, type ContractServer } from './contract-server.ts';
import { byPart } from './shadow-dom.ts';

export const statementPath = '/v1/statement';

/** A statement on its own client, `es-PE`. */
export async function statement(
  server: ContractServer,
  attributes: Record<string, string> = {},
): Promise<SaldoAccountStatement> {
  const host = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
  const element = document.createElement('saldo-account-statement');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.client = clientOf(server);
  host.append(element);
  await element.updateComplete;
  return element;
}

/** Resolves when the balances are there. */
export const shown = (element: SaldoAccountStatement) => waitUntil(() => byPart(element, 'account') !== null);

/** What was asked, newest last. */
export const asked = (server: ContractServer) => server.received(statementPath).map(({ query }) => query);
export const lastAsked = (server: ContractServer) => Object.fromEntries(asked(server).at(-1)!);
