import { inflateSync } from 'node:zlib';

const cp1252 = new TextDecoder('windows-1252');

/** The texts that each page of a PDF prints, in the order of printing. Knows only what the demo's papers use. */
export function pdfTexts(bytes: Uint8Array): string[][] {
  const file = Buffer.from(bytes).toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map((match) =>
    inflate(Buffer.from(match[1] ?? '', 'latin1')),
  );
  return streams
    .filter((stream) => stream.includes(' Tj'))
    .map((stream) =>
      [...stream.matchAll(/\(((?:\\.|[^\\)])*)\) Tj/g)].map((match) =>
        cp1252.decode(Buffer.from((match[1] ?? '').replace(/\\(.)/g, '$1'), 'latin1')),
      ),
    );
}

function inflate(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
