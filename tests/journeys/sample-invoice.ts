import type { Saldo } from '@saldo/sdk';
import { Canvas } from '../../packages/demo-server/src/demo/data/paper/canvas.ts';
import { pdfFile } from '../../packages/demo-server/src/demo/data/paper/pdf-file.ts';

/** The client whom the demo's client page shows. */
export const client = 'CLI-001';

/** A PDF of one page with this line on it. */
export async function paper(line: string): Promise<Uint8Array<ArrayBuffer>> {
  const page = new Canvas(320, 200);
  page.text(line, 40, 60);
  return new Uint8Array(await pdfFile(line, [page]));
}

/** The day it is in Lima, where the demo's publisher is. */
export const todayInLima = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Lima' }).format(new Date());

/** Publishes an invoice of PEN 1,180.00 with its paper to the demo's client, as an ERP does. Answers its id. */
export async function publishInvoice(saldo: Saldo, number: string): Promise<string> {
  const externalId = `J001-${number}`;
  const bytes = await paper(`Factura ${externalId}`);
  await saldo.files.put(`${externalId}.pdf`, new Blob([bytes], { type: 'application/pdf' }), {
    fileName: `${externalId}.pdf`,
  });
  const issueDate = todayInLima();
  const run = saldo.publish([
    {
      kind: 'document',
      externalId,
      data: {
        type: 'invoice',
        direction: 'receivable',
        partner: { externalId: client },
        series: 'J001',
        number,
        issueDate,
        dueDate: issueDate,
        total: { amount: '1180.00', currency: 'PEN' },
        files: [{ externalId: `${externalId}.pdf`, role: 'pdf' }],
      },
    },
  ]);
  for await (const { outcome } of run) {
    if (outcome !== 'created') throw new Error(`The invoice was ${outcome}.`);
  }
  const { id } = await saldo.documents.getByExternalId(externalId);
  return id;
}
