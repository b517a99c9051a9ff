import { expect, fixture, html } from '@open-wc/testing';
import { Wording, wordFor, type Catalogue } from './catalogue.ts';
import { closestLang, countryLocale, fallbacks, firstLocale } from './locale.ts';
import { sharedEn } from './shared.words.ts';

const en = {
  greeting: 'Hello',
  rest: { a: 'a', b: 'b' },
  found: { one: '{count} paper in {place}', other: '{count} papers in {place}' },
} as const;

const es = {
  words: {
    greeting: 'Hola, ¿cómo estás?',
    rest: { a: 'á', b: 'bé' },
    found: { one: '{count} papel en {place}', other: '{count} papeles en {place}' },
  },
  usted: { greeting: 'Hola, ¿cómo está?' },
  countries: { 'es-CL': { rest: { a: 'po' } } },
};

const own: Catalogue<typeof en> = { en, load: async () => ({ translation: es }) };

/** The catalogue's words in a locale. */
async function spokenIn(locale: string, given?: object): Promise<Wording<typeof en>['words']> {
  const wording = new Wording(own, 'saldo-probe');
  await wording.use(locale, { given: given as never });
  return wording.words;
}

describe('Wording', () => {
  it('has English at once and fetches Spanish', async () => {
    const wording = new Wording(own);
    expect(wording.words.greeting).to.equal('Hello');
    const pending = wording.use('es-AR');
    expect(pending).to.be.instanceOf(Promise);
    expect(wording.words.greeting).to.equal('Hello');
    await pending;
    expect(wording.words.greeting).to.equal('Hola, ¿cómo estás?');
    expect(wording.words.retry).to.equal('Reintentar');
    expect(wording.use('es-AR')).to.equal(undefined);
  });

  it('fetches the language that is asked for, and no other', async () => {
    const fetched: string[] = [];
    const wording = new Wording({
      en,
      load: async (language) => {
        fetched.push(language);
        return { translation: es };
      },
    });
    await wording.use('pt-BR');
    await wording.use('en-GB');
    await wording.use('fr-FR');
    expect(fetched).to.deep.equal(['pt']);
    expect(wording.words.retry).to.equal('Try again');
  });

  it('keeps each text in its direction where the page goes from right to left', async () => {
    const wording = new Wording(own);
    await wording.use('es-PE', { isolates: true });
    expect(wording.words.greeting).to.equal('\u2068Hola, ¿cómo estás?\u2069');
    expect(wording.words.rest.a).to.equal('\u2068á\u2069');
    expect(wording.words.found({ count: 2, place: 'x' })).to.equal('\u20682 papeles en x\u2069');
    await wording.use('es-PE', { isolates: false });
    expect(wording.words.greeting).to.equal('Hola, ¿cómo estás?');
  });

  it('lets a country say one word otherwise and keeps the rest', async () => {
    expect((await spokenIn('es-CL')).rest).to.deep.equal({ a: 'po', b: 'bé' });
    const mexican = await spokenIn('es-MX');
    expect(mexican.rest).to.deep.equal({ a: 'á', b: 'bé' });
    expect(mexican.documentTypes.withholding_certificate).to.equal('Constancia de retención');
    expect(mexican.documentTypes.invoice).to.equal('Factura');
  });

  it('speaks English where it has no other words, or cannot fetch them', async () => {
    const wording = new Wording(own);
    expect(wording.use('fr-FR')).to.equal(undefined);
    expect(wording.words.greeting).to.equal('Hello');
    const broken = new Wording({ en, load: () => Promise.reject(new Error('offline')) });
    await broken.use('es-MX');
    expect(broken.words.greeting).to.equal('Hello');
    expect(broken.words.retry).to.equal('Try again');
  });

  it('lets the locale asked last win when languages arrive in another order', async () => {
    const gate = Promise.withResolvers<void>();
    const wording = new Wording({ en, load: () => gate.promise.then(() => ({ translation: es })) });
    const spanish = wording.use('es-MX');
    void wording.use('en-US');
    gate.resolve();
    await spanish;
    expect(wording.locale).to.equal('en-US');
    expect(wording.words.greeting).to.equal('Hello');
  });
});

describe('a sentence', () => {
  it('takes its values, and its numbers as the locale writes them', async () => {
    const place = 'Perú';
    expect((await spokenIn('es-CL')).found({ count: 1, place })).to.equal('1 papel en Perú');
    expect((await spokenIn('es-CL')).found({ count: 1200, place })).to.equal('1.200 papeles en Perú');
    expect((await spokenIn('es-MX')).found({ count: 1200, place })).to.equal('1,200 papeles en Perú');
    expect((await spokenIn('en-US')).installmentOf({ number: 2, all: 3 })).to.equal('Installment 2 of 3');
  });

  it('shows a value as it is, whatever it holds', async () => {
    for (const place of ['{count}', '$&', '$1', '<b>', '{']) {
      expect((await spokenIn('en-US')).found({ count: 2, place })).to.equal(`2 papers in ${place}`);
    }
  });

  it('has the plural of the language that it is in, not of the locale', async () => {
    // Polish tells 2 and 5 apart and speaks English here, except for the word that the host gives.
    const given = {
      pl: {
        'saldo-probe': { found: { one: '{count} plik', few: '{count} pliki', other: '{count} plików' } },
      },
    };
    const { found, daysOverdue } = await spokenIn('pl-PL', given);
    expect([1, 2, 5].map((count) => found({ count, place: '' }))).to.deep.equal([
      '1 plik',
      '2 pliki',
      '5 plików',
    ]);
    expect(daysOverdue({ count: 2 })).to.equal('2 days overdue');
  });
});

describe('Wording of a host and a manner', () => {
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
    const given = {
      es: { shared: { retry: 'Otra vez' }, 'saldo-probe': { greeting: 'Buenas', rest: { b: 'be' } } },
      'es-CL': { 'saldo-probe': { greeting: 'Holi' } },
      en: { 'saldo-probe': { greeting: 'Good day' } },
    };
    const wording = new Wording(own, 'saldo-probe');
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

  it('finds them however the host spells the locale, and for all of the Americas', async () => {
    const probe = (greeting: string) => ({ 'saldo-probe': { greeting } });
    expect((await spokenIn('es-CL', { es_cl: probe('Holi') })).greeting).to.equal('Holi');
    expect((await spokenIn('es-CL', { 'es-419': probe('Qué tal') })).greeting).to.equal('Qué tal');
    expect((await spokenIn('es-ES', { 'es-419': probe('Qué tal') })).greeting).to.equal('Hola, ¿cómo estás?');
  });

  it('speaks a language that only the host has, and for the rest English as the host has it', async () => {
    const given = {
      fr: { shared: { retry: 'Réessayer' }, 'saldo-probe': { greeting: 'Bonjour' } },
      en: { shared: { close: 'Shut' } },
    };
    const { greeting, retry, close, cancel } = await spokenIn('fr-CA', given);
    expect({ greeting, retry, close, cancel }).to.deep.equal({
      greeting: 'Bonjour',
      retry: 'Réessayer',
      close: 'Shut',
      cancel: 'Cancel',
    });
  });
});

describe('a word', () => {
  it('that nobody knows is shown as it came', () => {
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

  it('finds the closest lang through a link', async () => {
    const outer = await fixture(
      html`<div lang="pt-BR">
        <a href="https://erp.example/"><b></b></a>
      </div>`,
    );
    expect(closestLang(outer.querySelector('b')!)).to.equal('pt-BR');
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

  it('is as canonical in a country as its tag', () => {
    expect(countryLocale('pt')).to.equal('pt-BR');
    expect(countryLocale('pt', 'PT')).to.equal('pt-PT');
    expect(countryLocale('pt', 'PE')).to.equal('pt-BR');
    expect(firstLocale('PT_br')).to.equal('pt-BR');
  });

  it('has the words of wider ones too, the nearest last', () => {
    expect(fallbacks('pt-BR')).to.deep.equal(['pt', 'pt-BR']);
    expect(fallbacks('es-MX')).to.deep.equal(['es', 'es-419', 'es-MX']);
    expect(fallbacks('es-ES')).to.deep.equal(['es', 'es-ES']);
    expect(fallbacks('es-419')).to.deep.equal(['es', 'es-419']);
    expect(fallbacks('zh-Hans-CN')).to.deep.equal(['zh', 'zh-CN', 'zh-Hans-CN']);
  });
});
