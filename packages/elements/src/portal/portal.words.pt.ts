import { translationOf } from '../i18n/translation.ts';
import type { portalEn } from './portal.words.ts';

export const translation = translationOf<typeof portalEn>()({
  words: { accounts: 'Contas', client: 'Como cliente', supplier: 'Como fornecedor' },
});
