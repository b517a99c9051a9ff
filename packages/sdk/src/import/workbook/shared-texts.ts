import { walkXml } from '../xml/walk-xml.ts';

/** The texts that cells refer to by their place (ISO 29500-1, 18.4.9). Parts of different looks are one text; how it is read aloud is none. */
export function sharedTexts(bytes: Uint8Array | undefined): string[] {
  const texts: string[] = [];
  if (!bytes) return texts;
  const collector = new TextCollector();
  walkXml(
    bytes,
    {
      open(name) {
        if (name === 'si') collector.start();
        collector.open(name);
      },
      text: (piece) => collector.text(piece),
      close(name) {
        collector.close(name);
        if (name === 'si') texts.push(collector.end());
      },
    },
    2_000_000,
  );
  return texts;
}

/** Collects what stands in the `t` elements of a rich text. */
export class TextCollector {
  #text = '';
  #inText = false;
  #aloud = 0;

  start(): void {
    this.#text = '';
  }

  open(name: string): void {
    if (name === 'rPh') this.#aloud += 1;
    this.#inText = name === 't';
  }

  text(piece: string): void {
    if (this.#inText && this.#aloud === 0) this.#text += piece;
  }

  close(name: string): void {
    if (name === 'rPh') this.#aloud -= 1;
    this.#inText = false;
  }

  end(): string {
    return unescaped(this.#text);
  }
}

/** Characters that XML does not allow are written `_x000D_` (ISO 29500-1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
