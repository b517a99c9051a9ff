import { expect, fixture, html } from '@open-wc/testing';
import { shadow, textOf } from '../testing/shadow-dom.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoPdfViewer } from './pdf-viewer.element.ts';
import './pdf-viewer.ts';

interface Sample {
  readonly password?: string;
}

const folder = '/shared-samples/pdf';
const answer = await fetch(`${folder}/EXPECTED.json`);
const samples = answer.ok ? ((await answer.json()) as Record<string, Sample>) : undefined;

async function show(name: string): Promise<SaldoPdfViewer> {
  const file = await (await fetch(`${folder}/${name}`)).blob();
  return fixture<SaldoPdfViewer>(
    html`<saldo-pdf-viewer
      lang="en-US"
      .file=${new File([file], name, { type: 'application/pdf' })}
    ></saldo-pdf-viewer>`,
  );
}

const canvases = (element: SaldoPdfViewer) => shadow(element).querySelectorAll('canvas');
const drawn = (element: SaldoPdfViewer) => waitUntil(() => canvases(element).length > 0, 'a page is drawn');
const says = (element: SaldoPdfViewer, text: string) =>
  waitUntil(() => textOf(element).includes(text), `says: ${text}`);

/** A test of a sample; where the samples are absent it is skipped and says so. */
function sample(name: string, test: (element: SaldoPdfViewer, figures: Sample) => Promise<void>): void {
  it(samples ? name : `${name} (skipped: the sample files are absent)`, async function () {
    if (!samples) {
      this.skip();
      return;
    }
    await test(await show(name), samples[name]!);
  });
}

/** Ink on the first canvas: whether any pixel is neither white nor empty. */
function hasInk(element: SaldoPdfViewer): boolean {
  const [canvas] = canvases(element);
  const { data } = canvas!.getContext('2d')!.getImageData(0, 0, canvas!.width, canvas!.height);
  return data.some((value, index) => index % 4 !== 3 && value < 200);
}

describe('<saldo-pdf-viewer> with tricky files', () => {
  for (const name of [
    'encrypted__bug1782186.pdf',
    'encrypted__issue21579.pdf',
    'encrypted__saslprep-r6.pdf',
  ]) {
    sample(name, async (element, { password }) => {
      await says(element, 'This PDF is protected');
      await expect(element).to.be.accessible();
      const enter = (text: string) => {
        const input = shadow(element).querySelector<HTMLInputElement>('input[type="password"]')!;
        input.value = text;
        input.form!.requestSubmit();
      };
      enter('not this one');
      await says(element, 'That is not its password.');
      await expect(element).to.be.accessible();
      enter(password!);
      await drawn(element);
    });
  }

  for (const name of ['corrupt__bug1020226.pdf', 'corrupt__poppler-395-0-fuzzed.pdf']) {
    sample(name, async (element) => {
      await says(element, 'This PDF cannot be read');
      expect(textOf(element)).to.contain('Download');
    });
  }

  for (const name of [
    'corrupt__helloworld-bad.pdf',
    'corrupt__pdfjsbad1586.pdf',
    'corrupt__xref_command_missing.pdf',
    'corrupt__bug1606566.pdf',
    'other__signed_verified.pdf',
    'missing-fonts__noembed-sjis.pdf',
    'rotated__rotation.pdf',
  ]) {
    sample(name, async (element) => {
      await drawn(element);
      expect(hasInk(element)).to.equal(true);
    });
  }

  sample('corrupt__GHOSTSCRIPT-698804-1-fuzzed.pdf', async (element) => {
    await says(element, 'of 1');
  });

  sample('huge-page-count__poppler-85140-0.pdf', async (element) => {
    await waitUntil(
      () => shadow(element).querySelector('.broken, .page canvas, [role="alert"]') !== null,
      'ends',
    );
    expect(shadow(element).querySelectorAll('[part="page"]').length).to.be.at.most(6);
  });

  for (const name of ['javascript__evaljs.pdf', 'javascript__js-authors.pdf']) {
    sample(name, async (element) => {
      const before = Object.keys(globalThis).length;
      await drawn(element);
      expect(shadow(element).querySelectorAll('script, iframe, input:not(.page-number)')).to.have.length(0);
      expect(Object.keys(globalThis).length).to.be.closeTo(before, 3);
    });
  }

  sample('rotated__rotation.pdf', async (element) => {
    await drawn(element);
    expect(textOf(element)).to.contain('of 2');
  });
});
