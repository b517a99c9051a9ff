/** One character per byte. */
export function bytesOf(latin1: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(latin1, (char) => char.charCodeAt(0));
}

/** The smallest beginnings that count as each type; `mark` makes the bytes differ. */
export const sampleBytes = {
  pdf: (mark = '') => bytesOf(`%PDF-1.7\n%\xe2\xe3\xcf\xd3\n${mark}\n%%EOF\n`),
  jpeg: (mark = '') => bytesOf(`\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01${mark}\xff\xd9`),
  png: (mark = '') => bytesOf(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0${mark}`),
  webp: (mark = '') => bytesOf(`RIFF\x20\0\0\0WEBPVP8L${mark}`),
  xml: (mark = '') => bytesOf(`<?xml version="1.0" encoding="UTF-8"?>\n<Invoice>${mark}</Invoice>`),
};

/** An archive with one empty file in it, stored. */
export function zipArchive(name = 'a.txt', comment = ''): string {
  const u16 = (value: number) => String.fromCharCode(value & 0xff, value >> 8);
  const u32 = (value: number) => u16(value & 0xffff) + u16(value >>> 16);
  const head =
    u16(20) + u16(0) + u16(0) + u16(0) + u16(0) + u32(0) + u32(0) + u32(0) + u16(name.length) + u16(0);
  const local = `PK\x03\x04${head}${name}`;
  const entry = `PK\x01\x02${u16(20)}${head}${u16(0)}${u16(0)}${u16(0)}${u32(0)}${u32(0)}${name}`;
  const end = `PK\x05\x06${u16(0)}${u16(0)}${u16(1)}${u16(1)}${u32(entry.length)}${u32(local.length)}${u16(comment.length)}${comment}`;
  return local + entry + end;
}
