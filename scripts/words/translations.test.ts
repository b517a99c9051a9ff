import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeholders, type Message } from '../../packages/elements/src/i18n/message.ts';
import { messagesOf, readCatalogues, textsOf, translated } from './catalogues.ts';

const catalogues = await readCatalogues();

/** The plural categories that a language has, and of those the ones that its counts below a thousand need. */
function categoriesOf(language: string): { has: string[]; needs: string[] } {
  const rules = new Intl.PluralRules(language);
  const counts = Array.from({ length: 1000 }, (_, count) => rules.select(count));
  return { has: rules.resolvedOptions().pluralCategories, needs: [...new Set(counts)] };
}

/** What a message says with: in every form the same values, of which a form may leave out `count`. */
function valuesOf(message: Message): string[] {
  const sets = textsOf(message).map((text) =>
    [...new Set(placeholders(text))].filter((name) => typeof message === 'string' || name !== 'count').sort(),
  );
  for (const set of sets) assert.deepEqual(set, sets[0]);
  return sets[0]!;
}

function holdForms(language: string, path: string, message: Message): void {
  if (typeof message === 'string') return;
  const { has, needs } = categoriesOf(language);
  const forms = Object.keys(message);
  const missing = needs.filter((form) => !forms.includes(form));
  const idle = forms.filter((form) => !has.includes(form));
  assert.deepEqual({ path, missing, idle }, { path, missing: [], idle: [] });
}

describe('the words', () => {
  it('are found', () => {
    assert.ok(catalogues.length > 5);
    assert.ok(translated.includes('es'));
  });

  for (const { name, source, translations } of catalogues) {
    it(`of ${name} are there in every language, and in no other`, () => {
      assert.deepEqual([...translations.keys()].sort(), [...translated].sort());
    });

    it(`of ${name} are sound in English`, () => {
      for (const [path, message] of messagesOf(source)) {
        for (const text of textsOf(message)) assert.match(text, /\S/, path);
        valuesOf(message);
        holdForms('en', path, message);
        const counts = typeof message === 'string' && placeholders(message).includes('count');
        assert.ok(!counts, `${path}: a text with {count} needs forms`);
      }
    });

    for (const [language, { words, usted = {}, countries = {} }] of translations) {
      it(`of ${name} say in ${language} what they say in English, no more and no less`, () => {
        const english = messagesOf(source);
        const said = new Map(messagesOf(words));
        assert.deepEqual([...said.keys()].sort(), english.map(([path]) => path).sort());
        for (const [path, message] of english) {
          const other = said.get(path)!;
          for (const text of textsOf(other)) assert.match(text, /\S/, path);
          assert.deepEqual([path, typeof other], [path, typeof message]);
          assert.deepEqual([path, valuesOf(other)], [path, valuesOf(message)]);
          holdForms(language, path, other);
        }
      });

      it(`of ${name} say otherwise in ${language} only what there is`, () => {
        const english = new Map(messagesOf(source));
        for (const part of [usted, ...Object.values(countries)]) {
          for (const [path, message] of messagesOf(part)) {
            assert.ok(english.has(path), path);
            assert.deepEqual([path, valuesOf(message)], [path, valuesOf(english.get(path)!)]);
            holdForms(language, path, message);
          }
        }
        for (const locale of Object.keys(countries)) assert.equal(new Intl.Locale(locale).language, language);
      });
    }
  }
});
