import { expect } from '@open-wc/testing';
import { accountStatementEs } from '../account-statement/account-statement.words.es.ts';
import type { Language } from '../i18n/language.ts';
import { overridden } from '../i18n/override.ts';
import { sharedEs } from '../i18n/shared.es.ts';
import { invoiceListEs } from '../invoice-list/invoice-list.words.es.ts';
import { paymentReportEs } from '../payment-report/payment-report.words.es.ts';
import { pdfViewerEs } from '../pdf-viewer/pdf-viewer.words.es.ts';
import { queryThreadEs } from '../query-thread/query-thread.words.es.ts';

const catalogues: Readonly<Record<string, Language<object>>> = {
  shared: sharedEs,
  accountStatement: accountStatementEs,
  invoiceList: invoiceListEs,
  paymentReport: paymentReportEs,
  pdfViewer: pdfViewerEs,
  queryThread: queryThreadEs,
};

/** Path → what it says; functions are called with figures. */
function said(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, entry]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof entry === 'string') return [[here, entry]];
    if (typeof entry === 'function') return [[here, (entry as (...v: unknown[]) => string)(2, 2, 2, 2)]];
    return said(entry as object, here);
  });
}

/** Pronouns, and the verbs of these catalogues, as one says them to a friend. */
const familiar =
  /(?<![\p{L}])(tú|tu|tus|ti|te|contigo|puedes|verás|ves|quisiste|reportas|pagaste|ingresaste|escribiste|habías|revisa|recarga|consulta con|espera un|inténtalo|comunica|deja|déjalo|elige|elígelos|prueba|limpia|arrastra|empieza|pregunta|escribe|quita|quítalo|reinténtalo|míralo|envía el|abre|descarga|descárgalo|pídelo|ingresa)(?![\p{L}])/iu;
describe('Spanish for usted', () => {
  for (const [name, { words, usted }] of Object.entries(catalogues)) {
    it(`has no tú left in ${name}`, () => {
      const left = said(overridden(words, usted), name).filter(([, text]) => familiar.test(text));
      expect(left).to.deep.equal([]);
    });

    it(`says otherwise in ${name} only what says tú`, () => {
      const before = new Map(said(words));
      const needless = said(usted ?? {}).filter(
        ([path, text]) => !familiar.test(before.get(path) ?? '') || text === before.get(path),
      );
      expect(needless).to.deep.equal([]);
    });

    it(`leaves to the countries in ${name} what does not depend on it`, () => {
      const { countries = {} } = catalogues[name]!;
      const formal = new Set(said(usted ?? {}).map(([path]) => path));
      const both = Object.values(countries).flatMap((country) =>
        said(country).filter(([path]) => formal.has(path)),
      );
      expect(both).to.deep.equal([]);
    });
  }
});
