import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { SaldoDocumentDetail } from '../document-detail/document-detail.element.ts';
import { contrast } from '../testing/contrast.ts';
import { clientOf } from '../testing/contract-server.ts';
import { openDetails, shows } from '../testing/detail-page.ts';
import { painted } from '../testing/painted.ts';
import { buttonOf, byPart, shadow } from '../testing/shadow-dom.ts';
import { strictPage } from '../testing/strict-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoPalette } from '../theme/saldo-palette.ts';
import type { SaldoProvider } from './provider.element.ts';
import './provider.ts';
// Loaded when a file is opened; here it is there, so that no test waits for it.
import '../pdf-viewer/pdf-viewer.ts';
import '../sign-in/sign-in.ts';

const green = [11, 110, 79] as const;

/** What an element of the palette's reads, in the place of anything inside it. */
function read(element: Element, property: string, value: string): string {
  const probe = document.createElement('i');
  probe.style.setProperty(property, value);
  shadow(element).append(probe);
  const found = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return found;
}
const colour = (element: Element, value: string) => painted(read(element, 'color', value));

/** What the console is told meanwhile. */
async function warned(act: (told: readonly string[]) => Promise<void>): Promise<string[]> {
  const told: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => told.push(text);
  try {
    await act(told);
  } finally {
    console.warn = warn;
  }
  return told;
}

async function page(palette?: SaldoPalette) {
  const provider = await fixture<SaldoProvider>(
    html`<saldo-provider .palette=${palette}><saldo-sign-in></saldo-sign-in></saldo-provider>`,
  );
  const element = provider.querySelector('saldo-sign-in')!;
  await element.updateComplete;
  return { provider, element };
}

describe('palette of <saldo-provider>', () => {
  before(async function () {
    // The first test of a run waits until the database is there.
    this.timeout(60_000);
    await openDetails();
  });
  afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

  it('holds for the elements below, and no longer when it is taken away', async () => {
    const { provider, element } = await page({ accent: '#0b6e4f', radius: '3px', fontSize: '15px' });
    expect(colour(element, 'var(--_accent)')).to.deep.equal(green);
    expect(read(element, 'border-top-left-radius', 'var(--_radius)')).to.equal('3px');
    expect(read(element, 'font-size', 'var(--_size)')).to.equal('15px');
    provider.palette = { accent: '#a5321c' };
    await provider.updateComplete;
    expect(colour(element, 'var(--_accent)')).to.deep.equal([165, 50, 28]);
    expect(read(element, 'border-top-left-radius', 'var(--_radius)')).to.equal('6px');
    provider.palette = undefined;
    await provider.updateComplete;
    expect(colour(element, 'var(--_accent)')).to.deep.equal([47, 91, 211]);
  });

  it('holds before what stylesheets of the page say of the provider', async () => {
    const sheet = await fixture(
      html`<style>
        saldo-provider {
          --saldo-accent: red;
        }
      </style>`,
    );
    const { element } = await page({ accent: '#0b6e4f' });
    expect(colour(element, 'var(--_accent)')).to.deep.equal(green);
    sheet.remove();
  });

  it('says what cannot be shown, once, and shows the rest', async () => {
    const wrong = { accent: 'greenish', radius: '4', fontWeightStrong: 'bold', acent: '#fff', font: 'serif' };
    let element!: Element;
    const told = await warned(async () => {
      ({ element } = await page(wrong as SaldoPalette));
      await waitUntil(() => colour(element, 'var(--_accent)').join() === '47,91,211');
      const again = await page({ ...wrong } as SaldoPalette);
      await waitUntil(() => colour(again.element, 'var(--_accent)').join() === '47,91,211');
    });
    expect(told).to.have.length(4);
    expect(told[0]).to.equal(
      'Saldo: palette.accent is "greenish". Accepted is a colour of CSS such as #0b6e4f; it is left out.',
    );
    expect(told[1]).to.match(/palette\.radius is "4"\. Accepted is a length with its unit/);
    expect(told[2]).to.match(/palette\.fontWeightStrong is "bold"\. Accepted is a number/);
    expect(told[3]).to.match(/palette has no "acent"\. It has font, fontMono/);
    expect(read(element, 'font-family', 'var(--_font)')).to.equal('serif');
    expect(read(element, 'border-top-left-radius', 'var(--_radius)')).to.equal('6px');
  });

  it('brings into its range what is outside of it, and says so', async () => {
    let element!: Element;
    const told = await warned(async (said) => {
      ({ element } = await page({ radius: '40px', fontSize: '0.25rem', accent: 'light-dark(#0b6e4f, red)' }));
      await waitUntil(() => said.length === 2);
    });
    expect(read(element, 'font-size', 'var(--_size)')).to.equal('12px');
    expect(told[0]).to.equal('Saldo: palette.radius is "40px". It goes from 0px to 16px; 16px is used.');
    expect(told[1]).to.match(/palette\.fontSize is "0\.25rem"\. It goes from 12px to 20px; 12px is used/);
    expect(read(element, 'border-top-left-radius', 'var(--_radius)')).to.equal('16px');
    expect(colour(element, 'var(--_accent)')).to.deep.equal(green);
  });

  it('keeps text on the accent, and in it, legible whatever accent is chosen', async () => {
    const { provider, element } = await page();
    const byte = fc.integer({ min: 0, max: 255 });
    const scheme = fc.constantFrom('light' as const, 'dark' as const);
    await fc.assert(
      fc.asyncProperty(byte, byte, byte, scheme, async (red, green, blue, theme) => {
        provider.theme = theme;
        provider.palette = { accent: `rgb(${red} ${green} ${blue})` };
        await provider.updateComplete;
        const on = (text: string, ground: string) => contrast(colour(element, text), colour(element, ground));
        expect(on('var(--_on-accent)', 'var(--_accent)')).to.be.at.least(4.5);
        expect(on('var(--_on-accent)', 'var(--_accent-strong)')).to.be.at.least(4.5);
        expect(on('var(--_accent-text)', 'var(--_surface)')).to.be.at.least(4.5);
        expect(on('var(--_focus)', 'var(--_surface)')).to.be.at.least(3);
      }),
      { numRuns: 100 },
    );
  });

  it('changes what is shown in an open dialog and its PDF, as do the theme and the scheme of the page', async () => {
    const provider = await fixture<SaldoProvider>(html`<saldo-provider locale="es-PE"></saldo-provider>`);
    provider.client = clientOf(await openDetails());
    const element = document.createElement('saldo-document-detail') as SaldoDocumentDetail;
    element.documentId = 'ext:F001-12391';
    provider.append(element);
    await shows(element, 'F001-12391');
    buttonOf(element, 'comprobante.pdf').click();
    const dialog = byPart(element, 'file') as HTMLDialogElement;
    await waitUntil(() => dialog.querySelector('saldo-pdf-viewer')?.shadowRoot?.querySelector('canvas'));
    const tools = byPart(dialog.querySelector('saldo-pdf-viewer')!, 'toolbar')!;
    const grounds = () => [dialog, tools].map((one) => painted(getComputedStyle(one).backgroundColor).join());
    const before = grounds();
    provider.theme = 'dark';
    await provider.updateComplete;
    expect(grounds()).to.deep.equal(['29,35,44', '20,24,30']);
    provider.theme = undefined;
    await provider.updateComplete;
    expect(grounds()).to.deep.equal(before);
    document.documentElement.style.colorScheme = 'dark';
    expect(grounds()).to.deep.equal(['29,35,44', '20,24,30']);
    provider.palette = { surface: '#102030', surfaceRaised: '#203040' };
    await provider.updateComplete;
    expect(grounds()).to.deep.equal(['32,48,64', '16,32,48']);
    expect(dialog.open).to.equal(true);
  });

  it('writes no style attribute, and nothing that a strict policy refuses', async () => {
    const host = await fixture(html`<div></div>`);
    const strict = await strictPage(host, '/packages/elements/src/provider/provider.ts');
    const provider = strict.document.createElement('saldo-provider');
    provider.palette = { accent: '#0b6e4f', line: 'red; } * { color: red' };
    const inside = provider.appendChild(strict.document.createElement('p'));
    strict.document.body.append(provider);
    await provider.updateComplete;
    const accent = () => strict.window.getComputedStyle(inside).getPropertyValue('--saldo-accent');
    expect(accent()).to.equal('#0b6e4f');
    expect(provider.hasAttribute('style')).to.equal(false);
    expect(strict.window.getComputedStyle(inside).color).to.equal('rgb(0, 0, 0)');
    expect(strict.violations).to.deep.equal([]);
  });
});
