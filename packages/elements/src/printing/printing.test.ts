import { expect, fixture, html } from '@open-wc/testing';
import { clientOf } from '../testing/contract-server.ts';
import { detail, openDetails, shows } from '../testing/detail-page.ts';
import { byPart, shadow } from '../testing/shadow-dom.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { waitUntil } from '../testing/wait-until.ts';
import '../provider/provider.ts';

const invoice = { 'document-id': 'ext:F001-12391' };
const { name, taxId } = sampleSession.publisher;

/** What the document's own stylesheets say of pages while it is printed. */
function printed(): string {
  dispatchEvent(new Event('beforeprint'));
  const rules = document.adoptedStyleSheets.flatMap((sheet) =>
    [...sheet.cssRules].map(({ cssText }) => cssText),
  );
  dispatchEvent(new Event('afterprint'));
  return rules.join('\n');
}

async function printable() {
  const element = await detail(await openDetails(), invoice);
  await shows(element, 'F001-12391');
  await waitUntil(() => byPart(element, 'letterhead') !== null);
  return element;
}

describe('an element on paper', () => {
  before(async function () {
    // The first test of a run waits until the database is there.
    this.timeout(60_000);
    await openDetails();
  });

  it('has a letterhead that a screen does not show', async () => {
    const element = await printable();
    const letterhead = byPart(element, 'letterhead')!;
    expect(letterhead.checkVisibility()).to.equal(false);
    expect(letterhead.textContent).to.contain(name).and.to.contain(taxId);
    expect(letterhead.textContent).to.contain('Al 12 abr');
  });

  it('writes into the margins of all pages while it is printed, and leaves nothing', async () => {
    const before = [...document.adoptedStyleSheets];
    await printable();
    const rules = printed();
    expect(rules).to.contain(name);
    expect(rules).to.match(/"Página " counter\(page\) " de " counter\(pages\)/);
    expect(document.adoptedStyleSheets).to.deep.equal(before);
    // The title and the names of people are texts, whatever they hold.
    expect(rules.match(/@page/g)).to.have.length(1);
  });

  it('keeps what the page itself says of its paper', async () => {
    await printable();
    await fixture(
      html`<style>
        @media print {
          @page {
            margin: 2cm;
          }
        }
      </style>`,
    );
    expect(printed()).to.not.contain(name);
  });

  it('says nothing in margins when it is not seen, or gone', async () => {
    const element = await printable();
    element.hidden = true;
    expect(printed()).to.equal('');
    element.hidden = false;
    expect(printed()).to.contain(name);
    element.remove();
    await waitUntil(() => printed() === '');
  });

  it('has the picture of the provider, or that of the page', async () => {
    const picture = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
    const provider = await fixture<HTMLElementTagNameMap['saldo-provider']>(
      html`<saldo-provider locale="es-PE" logo=${picture}></saldo-provider>`,
    );
    provider.client = clientOf(await openDetails());
    const element = document.createElement('saldo-document-detail');
    element.documentId = invoice['document-id'];
    provider.append(element);
    await waitUntil(() => byPart(element, 'letterhead') !== null);
    const slot = shadow(element).querySelector<HTMLSlotElement>('slot[name=logo]')!;
    expect(slot.querySelector('img')!.src).to.equal(picture);
    const own = document.createElement('img');
    own.slot = 'logo';
    element.append(own);
    expect(slot.assignedElements()).to.deep.equal([own]);
    provider.logo = undefined;
    await waitUntil(() => slot.querySelector('img') === null);
  });
});
