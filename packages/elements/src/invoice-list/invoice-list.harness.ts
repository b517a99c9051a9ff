import { fixture, html } from '@open-wc/testing';
import { clientOf, type ContractServer } from '../testing/contract-server.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoInvoiceList } from './invoice-list.element.ts';
import './invoice-list.ts';

export const documents = '/v1/documents';
export const summary = '/v1/documents/summary';

/** The list on its own client, `es-PE`, as a person finds it. */
export async function list(server: ContractServer, attributes = ''): Promise<SaldoInvoiceList> {
  const host = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
  const template = document.createElement('template');
  const element = document.createElement('saldo-invoice-list');
  for (const pair of attributes.match(/[\w-]+(="[^"]*")?/g) ?? []) {
    const [name, value = ''] = pair.split('=');
    element.setAttribute(name!, value.replaceAll('"', ''));
  }
  element.client = clientOf(server);
  host.append(template.content, element);
  await element.updateComplete;
  return element;
}

export const root = (element: SaldoInvoiceList) => element.shadowRoot!;
export const text = (element: SaldoInvoiceList) =>
  root(element).querySelector('section')!.innerText.replaceAll('\u00a0', ' ');
export const rows = (element: SaldoInvoiceList) => [
  ...root(element).querySelectorAll('tbody tr[part~="row"]'),
];
export const byPart = (element: SaldoInvoiceList, part: string) =>
  root(element).querySelector<HTMLElement>(`[part~="${part}"]`);
export const boxes = (element: SaldoInvoiceList) => [
  ...root(element).querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]'),
];

export function button(element: SaldoInvoiceList, name: string): HTMLButtonElement {
  const found = [...root(element).querySelectorAll('button')].find(
    (one) => one.innerText.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

export function label(element: SaldoInvoiceList, name: string): HTMLInputElement & HTMLSelectElement {
  const found = [...root(element).querySelectorAll('label')].find((one) =>
    one.textContent.trim().startsWith(name),
  );
  if (!found?.control) throw new Error(`no field ${name}`);
  return found.control as HTMLInputElement & HTMLSelectElement;
}

export async function shown(element: SaldoInvoiceList): Promise<void> {
  await waitUntil(() => rows(element).length > 0);
  await waitUntil(() => byPart(element, 'total') !== null);
}

/** Queries that arrived at the list, newest last. */
export const asked = (server: ContractServer) => server.received(documents).map(({ query }) => query);
