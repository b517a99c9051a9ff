import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Messages } from '../../packages/elements/src/i18n/message.ts';
import { messagesOf, readCatalogues, textsOf } from './catalogues.ts';

/** Pronouns, and the verbs of these catalogues, as one says them to a friend. */
const familiar =
  /(?<![\p{L}])(tú|tu|tus|ti|te|contigo|puedes|verás|ves|quisiste|reportas|pagaste|ingresaste|escribiste|habías|revisa|recarga|consulta con|espera un|inténtalo|comunica|deja|déjalo|elige|elígelos|prueba|limpia|arrastra|empieza|pregunta|escribe|quita|quítalo|reinténtalo|míralo|envía el|abre|descarga|descárgalo|pídelo|ingresa|suelta aquí|veas|indica qué|responde lo|dejes|guardaste|guarda estos|escríbela|escanea|protege tu|confirma que|recibirás|asegúrate|entrégala|guardes|cámbialo|avisa a)(?![\p{L}])/iu;

/** Path and text of every message. */
function said(messages: Messages): [path: string, text: string][] {
  return messagesOf(messages).flatMap(([path, message]) =>
    textsOf(message).map((text): [string, string] => [path, text]),
  );
}

describe('Spanish for usted', async () => {
  for (const { name, translations } of await readCatalogues()) {
    const { words, usted = {}, countries = {} } = translations.get('es')!;
    const formal = new Map(said(usted));

    it(`has no tú left in ${name}`, () => {
      const left = said(words).filter(([path, text]) => familiar.test(formal.get(path) ?? text));
      assert.deepEqual(left, []);
    });

    it(`says otherwise in ${name} only what says tú`, () => {
      const before = new Map(said(words));
      const needless = [...formal].filter(
        ([path, text]) => !familiar.test(before.get(path) ?? '') || text === before.get(path),
      );
      assert.deepEqual(needless, []);
    });

    it(`leaves to the countries in ${name} what does not depend on it`, () => {
      const both = Object.values(countries).flatMap((country) =>
        said(country).filter(([path]) => formal.has(path)),
      );
      assert.deepEqual(both, []);
    });
  }
});
