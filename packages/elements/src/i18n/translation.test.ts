import { expect } from '@open-wc/testing';
import type { Messages, Spoken } from './message.ts';
import { translationOf, saidTo } from './translation.ts';

const en = {
  heading: 'Documents',
  shown: '{shown} of {all}',
  found: { one: '{count} document', other: '{count} documents' },
  left: { one: '{labels} was left out', other: 'Left out: {labels}' },
  files: { drop: 'Drop', remove: 'Remove {name}' },
  // A group that has a key of the name of a plural category.
  methods: { cash: 'Cash', other: 'Other' },
} as const satisfies Messages;

const words = {
  heading: 'Comprobantes',
  shown: '{shown} de {all}',
  found: { one: 'un comprobante', many: '{count} de comprobantes', other: '{count} comprobantes' },
  left: { one: '{labels} no', other: 'Estos no: {labels}' },
  files: { drop: 'Suelta', remove: 'Quitar {name}' },
  methods: { cash: 'Efectivo', other: 'Otro' },
} as const;

const translate = translationOf<typeof en>();

/** Compiled, never run: what must not compile is marked, and the compiler refuses a mark without an error. */
export function refused(spoken: Spoken<typeof en>): void {
  const { heading: _, ...missing } = words;
  // @ts-expect-error a key is missing
  translate({ words: missing });
  // @ts-expect-error a key is misspelt
  translate({ words: { ...words, headin: 'x' } });
  // @ts-expect-error a key of a group is missing
  translate({ words: { ...words, files: { drop: 'Suelta' } } });
  // @ts-expect-error a value is misspelt
  translate({ words: { ...words, shown: '{shown} de {al}' } });
  // @ts-expect-error a value is missing
  translate({ words: { ...words, shown: 'de {all}' } });
  // @ts-expect-error a value is not known
  translate({ words: { ...words, heading: 'Comprobantes de {name}' } });
  // @ts-expect-error a value in a group is not known
  translate({ words: { ...words, files: { drop: 'Suelta', remove: 'Quitar {name} {size}' } } });
  // @ts-expect-error a plural without other
  translate({ words: { ...words, found: { one: 'un comprobante' } } });
  // @ts-expect-error a plural with a category that there is not
  translate({ words: { ...words, found: { several: 'varios', other: '{count}' } } });
  // @ts-expect-error a form without a value
  translate({ words: { ...words, left: { one: 'uno', other: '{labels}' } } });
  // @ts-expect-error a form with a value that is not known
  translate({ words: { ...words, found: { other: '{cuont} comprobantes' } } });
  // @ts-expect-error a text where numbers need forms
  translate({ words: { ...words, found: '{count} comprobantes' } });
  // @ts-expect-error usted: a key is misspelt
  translate({ words, usted: { headin: 'x' } });
  // @ts-expect-error usted: a value is missing
  translate({ words, usted: { shown: '{shown}' } });
  // @ts-expect-error a country: a value is not known
  translate({ words, countries: { 'es-MX': { heading: '{name}' } } });

  // @ts-expect-error a sentence without its values
  spoken.shown({ shown: 1 });
  // @ts-expect-error a sentence with another value
  spoken.files.remove({ file: 'x' });
  // @ts-expect-error a plural without its count
  spoken.left({ labels: 'x' });
  // @ts-expect-error a count that is written already
  spoken.found({ count: '1' });
}

describe('a translation', () => {
  it('is what was given, and compiles', () => {
    const given = {
      words,
      usted: { left: { other: 'No: {labels}' } },
      countries: { 'es-MX': { files: { drop: 'Tira' } } },
    } as const;
    expect(translate(given)).to.equal(given);
    expect(Object.keys(given.words)).to.have.members(Object.keys(en));
  });

  it('says the form of address after the words, and the country last', () => {
    const usted = { heading: 'usted' };
    const countries = {
      'es-MX': { heading: 'mx' },
      'es-419': { heading: '419' },
      'es-PE': { heading: 'pe' },
    };
    const translation = { words, usted, countries };
    expect(saidTo(translation, 'es-MX', 'usted')).to.deep.equal([
      words,
      usted,
      countries['es-419'],
      countries['es-MX'],
    ]);
    expect(saidTo(translation, 'es-ES')).to.deep.equal([words]);
  });
});
