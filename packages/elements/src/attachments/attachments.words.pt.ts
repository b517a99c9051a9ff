import { translationOf } from '../i18n/translation.ts';
import type { attachmentsEn } from './attachments.words.ts';

export const translation = translationOf<typeof attachmentsEn>()({
  words: {
    drop: 'Arraste arquivos para cá ou',
    choose: 'escolha-os',
    attach: 'Anexar arquivos',
    limits: 'PDF, JPEG, PNG ou WEBP, até 10 MB cada um',
    uploading: 'Enviando …',
    stored: 'Enviado',
    failed: 'Não chegou',
    tooLarge: 'Maior que 10 MB',
    wrongType: 'Não é PDF, JPEG, PNG nem WEBP',
    empty: 'O arquivo está vazio',
    overflow: 'No máximo 10 arquivos. Os demais ficaram de fora.',
    remove: 'Remover {name}',
    retry: 'Tentar {name} de novo',
    downloadFailed: 'Não foi possível baixar o arquivo. Tente de novo.',
  },
});
