/** Words about files; an element's catalogue carries them as its `files`. */
export const attachmentsEn = {
  drop: 'Drop files here or',
  choose: 'choose them',
  attach: 'Attach files',
  limits: 'PDF, JPEG, PNG or WEBP, up to 10 MB each',
  uploading: 'Uploading …',
  stored: 'Uploaded',
  failed: 'Did not arrive',
  tooLarge: 'Larger than 10 MB',
  wrongType: 'Not a PDF, JPEG, PNG or WEBP',
  empty: 'The file is empty',
  overflow: 'At most 10 files. The rest were left out.',
  remove: (name: string) => `Remove ${name}`,
  retry: (name: string) => `Try ${name} again`,
  downloadFailed: 'The file could not be downloaded. Try again.',
};

export type AttachmentsWords = typeof attachmentsEn;
