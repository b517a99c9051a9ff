/** What the contract takes as proof or attachment. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** 10 MiB, as the contract limits. */
export const maxFileBytes = 10_485_760;

/** For the `accept` attribute of a file input. */
export const acceptedFiles = `${mediaTypes.join()},.pdf,.jpg,.jpeg,.png,.webp`;

/**
 * The media type that a file's first bytes tell, whatever its name says: the server judges by them as well. `undefined`
 * when it is none of those accepted.
 */
export async function sniffFile(file: Blob): Promise<MediaType | undefined> {
  const bytes = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const text = String.fromCharCode(...bytes);
  if (text.startsWith('%PDF-')) return 'application/pdf';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  return text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP' ? 'image/webp' : undefined;
}
