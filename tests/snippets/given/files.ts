import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoPublisher } from '../../../packages/demo-server/src/demo/data/demo-publisher.ts';
import { identified, ubl } from '../../../packages/sdk/src/import/testing/invoice-xml.ts';
import { workbookOf } from '../../../packages/sdk/src/import/testing/workbook-file.ts';
import { paper } from '../../journeys/sample-invoice.ts';

/** The files that blocks for a shell name. */
export async function writeNamedFiles(folder: string): Promise<void> {
  const supplier = identified(demoPublisher.taxId!, demoPublisher.name);
  for (const [index, name] of ['invoices', 'facturas'].entries()) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'first.xml'), ubl({ id: `F009-0000000${index + 1}`, supplier }));
  }
  await writeFile(
    join(folder, 'invoices.xlsx'),
    workbookOf([
      {
        rows: [
          ['Comprobante', 'Fecha', 'Cliente', 'RUC', 'Moneda', 'Importe'],
          ['F009-3', '2026-01-31', 'Ferretería Ficticia', '20444444441', 'PEN', 118],
        ],
      },
    ]),
  );
  await writeFile(join(folder, 'F001-00012345.pdf'), await paper('F001-00012345'));
  const data = { name: 'Bodega Ficticia', direction: 'receivable' };
  await writeFile(
    join(folder, 'all.ndjson'),
    `${JSON.stringify({ kind: 'partner', externalId: 'C-0009', data })}\n`,
  );
}
