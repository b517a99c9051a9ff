import { client, publishInvoice } from './sample-invoice.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** A state that a page of the demo can be in: where to go, and what to do and wait for there. */
export interface PageState {
  readonly name: string;
  readonly path: (seen: Seen) => string;
  readonly reach: (visitor: Visitor) => Promise<unknown>;
}

/** Records that the states show. */
export interface Seen {
  readonly documentId: string;
  readonly reportId: string;
  readonly threadId: string;
}

/** Makes sure that there is something to see, and finds it. */
export async function findSeen({ saldo }: World): Promise<Seen> {
  await publishInvoice(saldo, '00000001');
  const partner = await saldo.partners.getByExternalId(client);
  const [reports, threads] = await Promise.all([
    saldo.paymentReports.list({ status: ['submitted'] }),
    saldo.threads.list({ partnerId: partner.id }),
  ]);
  const thread = threads.data.find(({ about }) => about.kind === 'document')!;
  const report = reports.data.find(({ files }) => files.length > 0)!;
  return { documentId: thread.about.id!, reportId: report.id, threadId: thread.id };
}

export const pageStates: readonly PageState[] = [
  { name: 'home', path: () => '/', reach: (visitor) => visitor.sees('días de atraso') },
  {
    name: 'home in English',
    path: () => '/?lang=en-US',
    reach: (visitor) => visitor.sees('days overdue'),
  },
  {
    name: 'a statement',
    path: () => '/client.html',
    reach: (visitor) => visitor.sees('Más de 90 días'),
  },
  {
    name: 'documents that are chosen',
    path: () => '/client.html#documents',
    reach: (visitor) => visitor.click('checkbox', 'Seleccionar J001-00000001'),
  },
  {
    name: 'a payment form that is filled',
    path: () => '/client.html#documents',
    async reach(visitor) {
      await visitor.click('checkbox', 'Seleccionar J001-00000001');
      await visitor.click('button', 'Reportar pago');
      await visitor.find('button', 'Enviar reporte');
    },
  },
  {
    name: 'reports sent',
    path: () => '/client.html#report',
    async reach(visitor) {
      await visitor.click('button', 'Reportes enviados');
      await visitor.sees('R-0000');
    },
  },
  {
    name: 'questions',
    path: () => '/client.html#questions',
    reach: (visitor) => visitor.sees('El saldo no coincide'),
  },
  {
    name: 'a document whole',
    path: ({ documentId }) => `/client.html#documents/${documentId}`,
    async reach(visitor) {
      await visitor.page.waitForSelector('#document >>> [part~=totals]', { visible: true });
    },
  },
  {
    name: 'a document with its question',
    path: ({ documentId }) => `/client.html#documents/${documentId}`,
    async reach(visitor) {
      await visitor.click('radio', 'Documento');
      await visitor.page.waitForSelector('#document >>> canvas', { visible: true });
      await visitor.find('textbox', 'Mensaje');
    },
  },
  {
    name: "a supplier's orders",
    path: () => '/supplier.html#orders',
    reach: (visitor) => visitor.sees('Orden de compra'),
  },
  {
    name: 'what came back',
    path: () => '/publisher.html',
    reach: (visitor) => visitor.sees('R-0000'),
  },
  {
    name: 'a report to review',
    path: ({ reportId }) => `/publisher.html#reports/${reportId}`,
    reach: (visitor) => visitor.click('button', 'Rechazar'),
  },
  {
    name: 'a question to answer',
    path: ({ threadId }) => `/publisher.html#threads/${threadId}`,
    reach: (visitor) => visitor.find('textbox', 'Mensaje'),
  },
  {
    name: 'changes',
    path: () => '/publisher.html#changes',
    reach: (visitor) => visitor.sees('En vivo'),
  },
];
