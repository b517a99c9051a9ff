import { translationOf } from '../i18n/translation.ts';
import type { accountMenuEn } from './account-menu.words.ts';

export const translation = translationOf<typeof accountMenuEn>()({
  words: {
    menuOf: 'Cuenta de {name}',
    actFor: 'En nombre de',
    companies: 'Empresas',
    addCompany: 'Agregar otra empresa',
    changePassword: 'Cambiar la contraseña',
    secondFactors: 'Segundos factores',
    signOut: 'Cerrar sesión',
  },
});
