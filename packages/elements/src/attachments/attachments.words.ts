import type { Messages, Spoken } from '../i18n/message.ts';

/** Words about files; an element's catalogue carries them as its `files`. */
export const attachmentsEn = {
  /** In the area for files; the button `choose` ends the sentence. */
  drop: 'Drop files here or',
  /** Button that ends the sentence of `drop`. */
  choose: 'choose them',
  /** Button beside a message. */
  attach: 'Attach files',
  /** Under the area: which files, how large. */
  limits: 'PDF, JPEG, PNG or WEBP, up to 10 MB each',
  /** Beside a file on its way. */
  uploading: 'Uploading …',
  /** Beside a file that has arrived. */
  stored: 'Uploaded',
  /** Beside a file whose upload broke off. */
  failed: 'Did not arrive',
  /** Beside a file that is refused. */
  tooLarge: 'Larger than 10 MB',
  /** Beside a file that is refused. */
  wrongType: 'Not a PDF, JPEG, PNG or WEBP',
  /** Beside a file that is refused. */
  empty: 'The file is empty',
  /** Under the files, when more were given. */
  overflow: 'At most 10 files. The rest were left out.',
  /** Button, for screen readers. {name}: of the file. */
  remove: 'Remove {name}',
  /** Button, for screen readers. {name}: of the file. */
  retry: 'Try {name} again',
  /** Under a file that was to be saved. */
  downloadFailed: 'The file could not be downloaded. Try again.',
} as const satisfies Messages;

export type AttachmentsWords = Spoken<typeof attachmentsEn>;
