import { translationOf } from '../i18n/translation.ts';
import type { attachmentsEn } from './attachments.words.ts';

export const translation = translationOf<typeof attachmentsEn>()({
  words: {
    drop: 'Arrastra archivos aquí o',
    choose: 'elígelos',
    attach: 'Adjuntar archivos',
    limits: 'PDF, JPEG, PNG o WEBP, hasta 10 MB cada uno',
    uploading: 'Subiendo …',
    stored: 'Subido',
    failed: 'No llegó',
    tooLarge: 'Pesa más de 10 MB',
    wrongType: 'No es PDF, JPEG, PNG ni WEBP',
    empty: 'El archivo está vacío',
    overflow: 'Máximo 10 archivos. Los demás no se agregaron.',
    remove: 'Quitar {name}',
    retry: 'Reintentar {name}',
    downloadFailed: 'No se pudo descargar el archivo. Inténtalo de nuevo.',
  },
  usted: {
    drop: 'Arrastre archivos aquí o',
    choose: 'elíjalos',
    downloadFailed: 'No se pudo descargar el archivo. Inténtelo de nuevo.',
  },
});
