import type { WriteResult } from '../../generated/contract.ts';
import { check, type Check } from '../check.ts';
import { operations } from '../contract/operations.ts';
import { exampleRequest, pdf, pdfHeaders } from '../example-request.ts';
import { holdOutcome, holdSame } from '../finding.ts';
import { invoiceOf, paymentOf, publishAll } from '../records.ts';
import type { World } from '../world.ts';
import { readPartner } from './identity-checks.ts';

/** A record by both of its ids. */
interface TwiceNamed {
  readonly id: string;
  readonly externalId: string;
}

/** `05-identity.md`, what it says of records named by the publisher's own id. */
export const referenceChecks: readonly Check[] = [
  check('IDN-11', 'every parameter that names a record', async (world) => {
    const records = await recordsOfEachKind(world);
    for (const operation of operations.filter(({ callers }) => callers.includes('key'))) {
      for (const { name, in: place, refers } of operation.parameters) {
        if (refers === undefined || place === 'header') continue;
        const ask = (value: string) => {
          const request = exampleRequest(operation);
          const parameters = { ...request[place], [name]: value };
          return world.target.ask(operation.id, { ...request, as: world.key, [place]: parameters });
        };
        const { id, externalId } = records[refers]!;
        const [byOwn, byServer] = [await ask(`ext:${externalId}`), await ask(id)];
        holdOutcome(byServer, 200);
        holdSame(`What ${byOwn.asked} answered`, byOwn.body, byServer.body);
        const [unknown, none] = [await ask(`ext:${world.name('nobody')}`), await ask(crypto.randomUUID())];
        holdSame(`What ${unknown.asked} answered`, plain(unknown.body), plain(none.body));
      }
    }
  }),
];

/** A record of each kind that is named, on an account of its own. */
async function recordsOfEachKind(world: World): Promise<Readonly<Record<string, TwiceNamed>>> {
  const account = await world.account();
  const { externalId: owner } = account;
  const paper = world.name('paper/7~');
  const request = { as: world.key, path: { externalId: paper }, body: pdf, headers: pdfHeaders };
  const { id: fileId } = await world.read<WriteResult>('putFile', request);
  const invoice = invoiceOf(world, account, { files: [{ externalId: paper }] });
  const payment = paymentOf(world, account, '1.00');
  const [documentId, paymentId] = await publishAll(world, [invoice, payment]);
  return {
    partners: { id: (await readPartner(world, owner)).id, externalId: owner },
    documents: { id: documentId!, externalId: invoice.externalId },
    payments: { id: paymentId!, externalId: payment.externalId },
    files: { id: fileId, externalId: paper },
  };
}

function plain(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? { ...body, requestId: '' } : body;
}
