import { glyphs } from './pixel-font.ts';

const palette = {
  paper: [255, 255, 255],
  ink: [26, 30, 38],
  banner: [86, 44, 96],
  accent: [122, 62, 130],
  line: [200, 203, 210],
} as const;
const colours = Object.keys(palette) as (keyof typeof palette)[];

/** A picture of few colours, one byte per pixel. */
export class Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height);
  }

  rectangle(x: number, y: number, width: number, height: number, colour: keyof typeof palette): void {
    const value = colours.indexOf(colour);
    for (let row = y; row < y + height; row += 1) {
      this.pixels.fill(value, row * this.width + x, row * this.width + x + width);
    }
  }

  /** Capital letters around `center`, each three pixels of `scale` wide. */
  write(
    text: string,
    center: number,
    y: number,
    scale: number,
    colour: keyof typeof palette,
    most = 40,
  ): void {
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().slice(0, most);
    let x = Math.round(center - (plain.length * 4 * scale - scale) / 2);
    for (const character of plain) {
      const rows = glyphs[character] ?? '';
      [...rows].forEach((row, down) => {
        for (let right = 0; right < 3; right += 1) {
          if (Number(row) & (4 >> right)) {
            this.rectangle(x + right * scale, y + down * scale, scale, scale, colour);
          }
        }
      });
      x += 4 * scale;
    }
  }
}

/** PNG (ISO/IEC 15948) with a palette. `deflate` gives a zlib stream. */
export function encodePng(picture: Bitmap, deflate: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const { width, height, pixels } = picture;
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  header.set([8, 3], 8);
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(Object.values(palette).flat())),
    chunk('IDAT', deflate(rows)),
    chunk('IEND', new Uint8Array()),
  ];
  return Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...chunks.flatMap((part) => [...part]),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    [...type].map((character) => character.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** CRC-32 as PNG's annex D computes it, without a table: the pictures are small. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
