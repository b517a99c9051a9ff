import { translationOf } from '../i18n/translation.ts';
import type { portalEn } from './portal.words.ts';

export const translation = translationOf<typeof portalEn>()({
  words: { accounts: 'Cuentas', client: 'Como cliente', supplier: 'Como proveedor' },
});
