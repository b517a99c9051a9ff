import { translationOf } from '../i18n/translation.ts';
import type { accountMenuEn } from './account-menu.words.ts';

export const translation = translationOf<typeof accountMenuEn>()({
  words: {
    menuOf: 'Conta de {name}',
    actFor: 'Em nome de',
    companies: 'Empresas',
    addCompany: 'Adicionar outra empresa',
    changePassword: 'Mudar a senha',
    secondFactors: 'Segundos fatores',
    signOut: 'Sair',
  },
});
