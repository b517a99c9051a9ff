/** What an OLE compound file is, by the names of its streams: a workbook with a password is one too ([MS-OFFCRYPTO] 2.3). */
export function nameOfOldOffice(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.byteLength & ~1));
  if (text.includes('EncryptedPackage')) return 'it has a password; save it without one';
  return /Workbook|Book\0/.test(text)
    ? 'it is a workbook of Excel 97 to 2003 (.xls); save it as .xlsx or CSV'
    : 'it is an old Office file; a workbook can be saved as .xlsx or CSV';
}
