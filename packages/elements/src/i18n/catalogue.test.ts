import { expect, fixture, html } from '@open-wc/testing';
import { Wording, wordFor, type Catalogue } from './catalogue.ts';
import { closestLang, countryLocale, firstLocale } from './locale.ts';
import { plural } from './plural.ts';
import { sharedEn } from './shared.en.ts';
import { sharedEs } from './shared.es.ts';

type Own = { greeting: string; rest: { a: string; b: string } };

const catalogue: Catalogue<Own> = {
  en: { greeting: 'Hello', rest: { a: 'a', b: 'b' } },
  es: async () => ({
    words: { greeting: 'Hola', rest: { a: 'á', b: 'bé' } },
    countries: { 'es-CL': { rest: { a: 'po' } } },
  }),
};

describe('Wording', () => {
  it('has English at once and fetches Spanish', async () => {
    const wording = new Wording(catalogue);
    expect(wording.words.greeting).to.equal('Hello');
    const pending = wording.use('es-AR');
    expect(pending).to.be.instanceOf(Promise);
    expect(wording.words.greeting).to.equal('Hello');
    await pending;
    expect(wording.words.greeting).to.equal('Hola');
    expect(wording.words.retry).to.equal('Reintentar');
    expect(wording.use('es-AR')).to.equal(undefined);
  });

  it('lets a country say one word otherwise and keeps the rest', async () => {
    const wording = new Wording(catalogue);
    await wording.use('es-CL');
    expect(wording.words.rest).to.deep.equal({ a: 'po', b: 'bé' });
    await wording.use('es-MX');
    expect(wording.words.documentTypes.withholding_certificate).to.equal('Constancia de retención');
    expect(wording.words.documentTypes.invoice).to.equal('Factura');
  });

  it('speaks English where it has no other words, or cannot fetch them', async () => {
    const wording = new Wording(catalogue);
    expect(wording.use('fr-FR')).to.equal(undefined);
    expect(wording.words.greeting).to.equal('Hello');
    const broken = new Wording({ ...catalogue, es: () => Promise.reject(new Error('offline')) });
    await broken.use('es-MX');
    expect(broken.words.greeting).to.equal('Hello');
  });

  it('lets the locale asked last win when languages arrive in another order', async () => {
    const gate = Promise.withResolvers<void>();
    const wording = new Wording({
      ...catalogue,
      es: async () => {
        await gate.promise;
        return catalogue.es();
      },
    });
    const spanish = wording.use('es-MX');
    void wording.use('en-US');
    gate.resolve();
    await spanish;
    expect(wording.locale).to.equal('en-US');
    expect(wording.words.greeting).to.equal('Hello');
  });
});

describe('Wording of a host and a manner', () => {
  const own: Catalogue<Own> = {
    en: catalogue.en,
    es: async () => ({
      words: { greeting: 'Hola, ¿cómo estás?', rest: { a: 'á', b: 'bé' } },
      usted: { greeting: 'Hola, ¿cómo está?' },
      countries: { 'es-CL': { rest: { a: 'po' } } },
    }),
  };

  it('addresses the reader as usted where asked to, and as tú again', async () => {
    const wording = new Wording(own);
    await wording.use('es-CL', { address: 'usted' });
    expect(wording.words.greeting).to.equal('Hola, ¿cómo está?');
    expect(wording.words.rest).to.deep.equal({ a: 'po', b: 'bé' });
    expect(wording.words.errors.expired).to.equal('Su sesión terminó.');
    await wording.use('es-CL');
    expect(wording.words.greeting).to.equal('Hola, ¿cómo estás?');
    expect(wording.words.errors.expired).to.equal('Tu sesión terminó.');
  });

  it('takes single words of the host, those of the locale before those of the language', async () => {
    const wording = new Wording(own, 'saldo-probe');
    const given = {
      es: { shared: { retry: 'Otra vez' }, 'saldo-probe': { greeting: 'Buenas', rest: { b: 'be' } } },
      'es-CL': { 'saldo-probe': { greeting: 'Holi' } },
      en: { 'saldo-probe': { greeting: 'Good day' } },
    };
    await wording.use('es-CL', { address: 'usted', given });
    const { greeting, rest, retry, close } = wording.words;
    expect({ greeting, rest, retry, close }).to.deep.equal({
      greeting: 'Holi',
      rest: { a: 'po', b: 'be' },
      retry: 'Otra vez',
      close: 'Cerrar',
    });
    expect(wording.use('en-US', { given })).to.equal(undefined);
    expect(wording.words.greeting).to.equal('Good day');
    expect(wording.words.retry).to.equal('Try again');
  });

  it('passes over what a host gives in the wrong shape', () => {
    const wording = new Wording(own, 'saldo-probe');
    const given = { en: { shared: { asOf: 'Today', retry: () => 'x', errors: 'none', close: 7 } } };
    void wording.use('en-US', { given });
    expect(wording.words.asOf('1 May')).to.equal('Today');
    expect(wording.words.retry).to.equal('Try again');
    expect(wording.words.errors.expired).to.equal('Your session has ended.');
    expect(wording.words.close).to.equal('Close');
  });
});

describe('words', () => {
  /** Every entry of a catalogue as one text, functions called with figures. */
  function said(words: object): string[] {
    return Object.entries(words).flatMap(([key, entry]) => {
      if (typeof entry === 'string') return [`${key}: ${entry}`];
      if (typeof entry === 'function')
        return [`${key}: ${(entry as (...v: unknown[]) => string)(2, '2', '2')}`];
      return said(entry as object);
    });
  }

  it('leave nothing empty in any language', () => {
    for (const line of [...said(sharedEn), ...said(sharedEs.words)]) {
      expect(line).to.match(/: .*\S/);
      expect(line).not.to.contain('undefined');
    }
  });

  it('follow the plural of the language', () => {
    expect(sharedEs.words.daysOverdue(1, '1')).to.equal('1 día de atraso');
    expect(sharedEs.words.daysOverdue(12, '12')).to.equal('12 días de atraso');
    expect(sharedEn.daysOverdue(1, '1')).to.equal('1 day overdue');
    expect(plural('es', 1_000_000, { one: 'uno', many: 'millones', other: 'otros' })).to.equal('millones');
  });

  it('show a value that nobody knows as it came', () => {
    expect(wordFor(sharedEn.statuses, 'in_dispute')).to.equal('in dispute');
    expect(wordFor(sharedEn.statuses, 'constructor')).to.equal('constructor');
  });
});

describe('locale', () => {
  it('is the closest lang, through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="es-CO"><p></p></div>`);
    const inner = document.createElement('span');
    outer.querySelector('p')!.attachShadow({ mode: 'open' }).append(inner);
    expect(closestLang(inner)).to.equal('es-CO');
  });

  it('passes over what is not a tag', () => {
    expect(firstLocale(undefined, '', 'español!', 'es_mx', 'en')).to.equal('es-MX');
    expect(firstLocale(undefined)).to.equal('en');
  });

  it('always has a country', () => {
    expect(countryLocale('es')).to.equal('es-MX');
    expect(countryLocale('es', 'PE')).to.equal('es-PE');
    expect(countryLocale('es', 'US')).to.equal('es-MX');
    expect(countryLocale('es-419')).to.equal('es-MX');
    expect(countryLocale('es-CL', 'PE')).to.equal('es-CL');
    expect(countryLocale('en', 'PE')).to.equal('en-US');
  });
});
