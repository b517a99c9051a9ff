import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import type { Change } from '@saldo/sdk/contract';
import { run } from '../../scripts/process/run.ts';
import { paper, publishInvoice } from './sample-invoice.ts';
import { Visitor } from './visitor.ts';
import { openWorld, type World } from './world.ts';

const question = 'Recibimos ocho cajas y la factura dice diez.';
const answer = 'Gracias, mañana sale la nota de crédito.';

describe('an invoice and its answers', () => {
  let world: World;
  before(async () => {
    world = await openWorld({ folder: 'new' });
  });
  after(() => world[Symbol.asyncDispose]());

  test('go from the ERP to the client and back, on a server that has just made its demo data', async () => {
    const { saldo, dataDir } = world;
    const { data: before, nextCursor } = await lastPage(world);
    assert.ok(before.length > 0);
    const documentId = await publishInvoice(saldo, '00000001');

    // The client sees it, chooses it and reports its payment with a proof, while a clerk looks at what comes in.
    await using desk = await Visitor.enter(world, '/publisher.html');
    await desk.find('heading', 'Lo que llegó de clientes y proveedores');
    await using client = await Visitor.enter(world, '/client.html#documents');
    let loads = 0;
    for (const { page } of [desk, client]) page.on('load', () => loads++);
    await client.click('checkbox', 'Seleccionar J001-00000001');
    await client.sees('1,180.00');
    await client.click('button', 'Reportar pago');
    await client.type('textbox', 'Clave de rastreo o número de operación (opcional)', 'OP 445566');
    const proof = await paper('Transferencia de PEN 1,180.00');
    await writeFile(join(dataDir, 'transferencia.pdf'), proof);
    const chooser = await client.page.waitForSelector('#report >>> input[type="file"]');
    await (chooser as ElementHandle<HTMLInputElement>).uploadFile(join(dataDir, 'transferencia.pdf'));
    await client.sees('Subido');
    await client.click('button', 'Enviar reporte');
    await client.sees('Por verificar');

    // It opens the document, reads it and its paper, and asks about it.
    await client.click('link', 'Comprobantes');
    await client.click('button', 'J001-00000001');
    await client.page.waitForSelector('#document >>> ::-p-text(1,180.00)', { visible: true });
    await client.click('radio', 'Documento');
    await client.page.waitForSelector('#document >>> canvas', { visible: true });
    await client.type('textbox', 'Asunto', 'Cantidad equivocada');
    await client.type('textbox', 'Tu consulta', question);
    await client.click('button', 'Enviar consulta');
    // It is a thread, and no longer what is being written.
    await client.find('heading', 'Cantidad equivocada');
    await client.page.waitForSelector(`#document >>> ::-p-text(${question})`, { visible: true });
    client.assertCalm();

    // The ERP reads both from the change feed, with what belongs to them.
    const changes = await changesAfter(world, nextCursor);
    const report = latest(changes, 'payment_report');
    assert.equal(report.status, 'submitted');
    assert.equal(report.reference, 'OP 445566');
    assert.deepEqual(report.amount, { amount: '1180.00', currency: 'PEN' });
    assert.deepEqual(
      report.lines.map(({ document, amount }) => [document.id, amount.amount]),
      [[documentId, '1180.00']],
    );
    assert.deepEqual(
      new Uint8Array(await (await saldo.files.content(report.files[0]!.id)).arrayBuffer()),
      proof,
    );
    const thread = latest(changes, 'thread');
    assert.deepEqual([thread.subject, thread.about.id], ['Cantidad equivocada', documentId]);
    assert.equal(latest(changes, 'message').text, question);

    // The client has what was reported before it.
    await client.page.keyboard.press('Escape');
    await client.click('link', 'Reportar un pago');
    await client.click('button', 'Reportes enviados');
    const its = `#report >>> li[data-record="${report.id}"] .report-status`;
    await client.page.waitForSelector(`${its} ::-p-text(Por verificar)`, { visible: true });

    // Without a reload the clerk sees the report, looks at the proof and accepts it, and the client sees that.
    await desk.click('button', report.number);
    await desk.page.locator('saldo-payment-review >>> ::-p-text(transferencia.pdf)').click();
    await desk.page.waitForSelector('saldo-payment-review >>> canvas', { visible: true });
    await desk.page.keyboard.press('Escape');
    await desk.click('button', 'Aceptar');
    await desk.sees('Respondido');
    await client.page.waitForSelector(`${its} ::-p-text(Aceptado)`, { visible: true });
    assert.equal(loads, 0);

    // The clerk answers the question, and that comes to where it was asked.
    await client.click('link', 'Comprobantes');
    await client.click('button', 'J001-00000001');
    await client.page.waitForSelector(`#document >>> ::-p-text(${question})`, { visible: true });
    await desk.page.locator('nav ::-p-text(Consultas)').click();
    await desk.page.locator(`saldo-query-thread >>> [data-id="${thread.id}"]`).click();
    await desk.type('textbox', 'Mensaje', answer);
    await desk.click('button', 'Enviar');
    await desk.page.waitForSelector(`#threads >>> ::-p-text(${answer})`, { visible: true });
    desk.assertCalm();
    await client.page.waitForSelector(`#document >>> ::-p-text(${answer})`, { visible: true });
    client.assertCalm();
    assert.equal(loads, 0);
  });

  test('are on the command line', async () => {
    const { saldo, dataDir } = world;
    const { data: reports } = await saldo.paymentReports.list({ limit: 1 });
    const cli = await run(
      process.execPath,
      ['packages/sdk/src/cli/main.ts', 'changes', '--kind', 'payment_report'],
      {
        env: { SALDO_DATA: dataDir },
      },
    );
    assert.equal(cli.code, 0, cli.output);
    assert.match(cli.stdout, new RegExp(reports[0]!.number));
  });

  test('need no mouse', async () => {
    await publishInvoice(world.saldo, '00000002');
    await using visitor = await Visitor.enter(world, '/client.html');
    const { keyboard } = visitor.page;

    await visitor.tabTo('link', 'Comprobantes');
    await keyboard.press('Enter');
    await visitor.tabTo('searchbox', 'Buscar');
    await keyboard.type('J001-00000002');
    await visitor.find('checkbox', 'Seleccionar J001-00000002');
    await visitor.tabTo('checkbox', 'Seleccionar J001-00000002');
    await keyboard.press('Space');
    await visitor.tabTo('button', 'Reportar pago');
    await keyboard.press('Enter');
    await visitor.waitForFocus('heading', 'Reportar un pago');
    await visitor.tabTo('button', 'Enviar reporte');
    await keyboard.press('Enter');
    await visitor.waitForFocus('heading', /^Reporte R-\d+ enviado$/);

    await visitor.tabTo('link', 'Comprobantes', { back: true });
    await keyboard.press('Enter');
    await visitor.tabTo('button', 'J001-00000002');
    await keyboard.press('Enter');
    await visitor.find('textbox', 'Asunto');
    await visitor.tabTo('textbox', 'Asunto');
    await keyboard.type('¿Y el descuento?');
    await visitor.tabTo('textbox', 'Tu consulta');
    await keyboard.type('Nos ofrecieron cinco por ciento.');
    await visitor.tabTo('button', 'Enviar consulta');
    await keyboard.press('Enter');
    await visitor.page.waitForSelector('#document >>> ::-p-text(cinco por ciento)', { visible: true });
    await keyboard.press('Escape');
    await visitor.waitForFocus('button', 'J001-00000002');

    await using desk = await Visitor.enter(world, '/publisher.html');
    const [report] = (await world.saldo.paymentReports.list({ limit: 1 })).data;
    await desk.find('button', report!.number);
    await desk.tabTo('button', report!.number);
    await desk.page.keyboard.press('Enter');
    await desk.tabTo('button', 'Rechazar');
    await desk.page.keyboard.press('Enter');
    await desk.waitForFocus('textbox', 'Motivo, visible para el socio');
    await desk.page.keyboard.type('El depósito no aparece en el banco.');
    await desk.tabTo('button', 'Rechazar');
    await desk.page.keyboard.press('Enter');
    await desk.sees('Respondido');
    desk.assertCalm();
    visitor.assertCalm();
    const { review } = await world.saldo.paymentReports.get(report!.id);
    assert.equal(review?.reason, 'El depósito no aparece en el banco.');
  });
});

async function lastPage({ saldo }: World) {
  let page = await saldo.changes.list({ limit: 1000 });
  while (page.hasMore) page = await saldo.changes.list({ limit: 1000, after: page.nextCursor });
  return page;
}

async function changesAfter({ saldo }: World, after: string): Promise<readonly Change[]> {
  const { data, hasMore } = await saldo.changes.list({ after, limit: 1000 });
  assert.equal(hasMore, false);
  return data;
}

/** The kinds of what partners make, whose changes carry it. */
type AnswerKind = 'payment_report' | 'thread' | 'message';
type DataOf<Kind extends AnswerKind> = NonNullable<Extract<Change, { kind: Kind }>['data']>;

/** What the last change of this kind carries. */
function latest<Kind extends AnswerKind>(changes: readonly Change[], kind: Kind): DataOf<Kind> {
  const change = changes.findLast((one) => one.kind === kind);
  assert.ok(change && 'data' in change && change.data, `no change of a ${kind}`);
  return change.data as DataOf<Kind>;
}
