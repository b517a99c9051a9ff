const END_RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;

/**
 * Whether readers would open the bytes as a ZIP archive (or JAR, DOCX …): these are read from their end, so that they can
 * hang behind a picture or a PDF. Looks for an end record whose central directory stands where it says, relative to the
 * record: APPNOTE.TXT 4.3.16, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function hasZipDirectory(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - END_RECORD_BYTES - MAX_COMMENT_BYTES);
  for (let at = bytes.length - END_RECORD_BYTES; at >= first; at--) {
    if (bytes[at] === 0x50 && view.getUint32(at) === 0x504b0506 && isEndRecord(view, at)) return true;
  }
  return false;
}

function isEndRecord(view: DataView, at: number): boolean {
  const entriesHere = view.getUint16(at + 8, true);
  const entries = view.getUint16(at + 10, true);
  const directoryBytes = view.getUint32(at + 12, true);
  if (entriesHere !== entries) return false;
  // ZIP64 keeps the real figures elsewhere and says so with all bits set.
  if (entries === 0xffff || directoryBytes === 0xffffffff) return true;
  const directory = at - directoryBytes;
  if (directory < 0 || entries === 0) return false;
  return view.getUint32(directory) === 0x504b0102;
}
