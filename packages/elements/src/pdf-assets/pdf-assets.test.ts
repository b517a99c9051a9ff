import { expect } from '@open-wc/testing';
import { pdfAssetBase, setPdfAssetBase } from './pdf-assets.ts';
import { loadPdfjs, PdfAssetsError } from './pdfjs.ts';

const at = (path: string) => new URL(path, document.baseURI).href;

describe('the files that read PDFs', () => {
  afterEach(() => setPdfAssetBase('/saldo-pdf/'));

  it('lie in /saldo-pdf/ unless somebody says otherwise', () => {
    expect(pdfAssetBase(undefined).href).to.equal(at('/saldo-pdf/'));
  });

  it('lie where the page says, and for an element where it says itself', () => {
    setPdfAssetBase('static/pdf');
    expect(pdfAssetBase(undefined).href).to.equal(at('static/pdf/'));
    expect(pdfAssetBase('https://files.example/pdf//').href).to.equal('https://files.example/pdf/');
    setPdfAssetBase(new URL('https://cdn.example/v1/'));
    expect(pdfAssetBase(undefined).href).to.equal('https://cdn.example/v1/');
  });

  it('are told of on the console where they are missing, and loaded once they are there', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => warned.push(text);
    try {
      const failure = await loadPdfjs(new URL(at('/not-here/'))).catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(PdfAssetsError);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.contain(at('/not-here/')).and.to.contain('saldo-elements pdf-assets');
    } finally {
      console.warn = warn;
    }
    expect(await loadPdfjs(pdfAssetBase(undefined))).to.respondTo('getDocument');
  });
});
