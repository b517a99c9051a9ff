import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { detail, openDetails, said, shows } from '../testing/detail-page.ts';
import { buttonOf, buttonsOf, byPart, shadow } from '../testing/shadow-dom.ts';
import { waitUntil } from '../testing/wait-until.ts';

const invoice = { 'document-id': 'ext:F001-12391' };

describe('papers of <saldo-document-detail>', () => {
  it('are looked at over the page by keyboard, and the focus comes back', async () => {
    const element = await detail(await openDetails(), invoice);
    await shows(element, 'F001-12391');
    const paper = buttonOf(element, 'comprobante.pdf');
    paper.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = byPart(element, 'file') as HTMLDialogElement;
    await waitUntil(() => dialog.open && dialog.querySelector('saldo-pdf-viewer') !== null);
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open);
    expect(shadow(element).activeElement).to.equal(paper);
  });

  it('are only named where the session may not download', async () => {
    const components = { documentDetail: { enabled: true, features: { download: false } } };
    const element = await detail(await openDetails({ components }), invoice);
    await shows(element, 'F001-12391');
    expect(said(element, 'papers')).to.contain('comprobante.pdf');
    expect(byPart(element, 'papers')!.querySelector('button')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('are looked at and offered nowhere for download where the session may only look', async () => {
    const element = await detail(await openDetails({ files: 'view' }), invoice);
    await shows(element, 'F001-12391');
    buttonOf(element, 'comprobante.pdf').click();
    const dialog = byPart(element, 'file') as HTMLDialogElement;
    const opened = () => dialog.querySelector('saldo-pdf-viewer')?.shadowRoot?.querySelector('canvas');
    await waitUntil(() => opened());
    const inside = dialog.querySelector('saldo-pdf-viewer')!;
    expect(inside.viewOnly).to.equal(true);
    expect([...buttonsOf(element), ...buttonsOf(inside)].join()).to.not.contain('Descargar');
  });

  it('say that one did not come, and tell the page', async () => {
    const server = await openDetails();
    const element = await detail(server, invoice);
    await shows(element, 'F001-12391');
    const { files } = await server.account.publisher.documents.getByExternalId('F001-12391');
    server.fail(`/v1/file-contents/${files[0]!.id}`, 503);
    buttonOf(element, 'comprobante.pdf').click();
    await waitUntil(() => shadow(element).querySelector('dialog [role="alert"]') !== null);
    expect(byPart(element, 'file')!.innerText).to.contain('req-test-1');
  });
});
