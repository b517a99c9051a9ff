import type { Font } from './font.ts';
import { regular } from './font.ts';
import { toWinAnsi } from './winansi.ts';

/** Red, green and blue from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

export interface TextStyle {
  font?: Font;
  /** Points. */
  size?: number;
  colour?: Colour;
  align?: 'left' | 'right' | 'center';
  /** Points between letters. */
  spacing?: number;
}

export const ink: Colour = [0.1, 0.12, 0.15];
export const grey: Colour = [0.42, 0.45, 0.5];
export const faint: Colour = [0.86, 0.87, 0.89];
export const white: Colour = [1, 1, 1];

/** Writes the content stream of one page (ISO 32000-1, 7.8). Points, measured from the top left corner. */
export class Canvas {
  readonly height: number;
  readonly width: number;
  #operators: string[] = [];
  #fill = '';
  #stroke = '';

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  /** A line of text on its baseline. */
  text(text: string, x: number, y: number, style: TextStyle = {}): void {
    const { font = regular, size = 9, colour = ink, align = 'left', spacing = 0 } = style;
    if (text === '') return;
    const width = align === 'left' ? 0 : font.width(text, size, spacing) - spacing;
    const left = x - (align === 'right' ? width : width / 2);
    this.#fillWith(colour);
    const space = spacing === 0 ? '' : `${n(spacing)} Tc `;
    const reset = spacing === 0 ? '' : ' 0 Tc';
    this.#operators.push(
      `BT /${font.name} ${n(size)} Tf ${space}${n(left)} ${n(this.height - y)} Td (${literal(text)}) Tj${reset} ET`,
    );
  }

  line(x1: number, y1: number, x2: number, y2: number, colour: Colour = faint, thickness = 0.6): void {
    this.#strokeWith(colour);
    this.#operators.push(`${n(thickness)} w ${this.#at(x1, y1)} m ${this.#at(x2, y2)} l S`);
  }

  rectangle(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.#fillWith(colour);
    this.#operators.push(`${n(x)} ${n(this.height - y - height)} ${n(width)} ${n(height)} re f`);
  }

  polygon(points: readonly (readonly [x: number, y: number])[], colour: Colour): void {
    this.#fillWith(colour);
    const path = points.map(([x, y], index) => `${this.#at(x, y)} ${index === 0 ? 'm' : 'l'}`);
    this.#operators.push(`${path.join(' ')} f`);
  }

  /** An open path of straight lines with round ends. */
  stroke(points: readonly (readonly [x: number, y: number])[], colour: Colour, thickness: number): void {
    this.#strokeWith(colour);
    const path = points.map(([x, y], index) => `${this.#at(x, y)} ${index === 0 ? 'm' : 'l'}`);
    this.#operators.push(`1 J 1 j ${n(thickness)} w ${path.join(' ')} S 0 J 0 j`);
  }

  circle(x: number, y: number, radius: number, colour: Colour): void {
    // The usual approximation of a quarter of a circle by one Bézier curve.
    const bow = radius * 0.5523;
    this.#fillWith(colour);
    this.#operators.push(
      `${this.#at(x + radius, y)} m ` +
        `${this.#at(x + radius, y - bow)} ${this.#at(x + bow, y - radius)} ${this.#at(x, y - radius)} c ` +
        `${this.#at(x - bow, y - radius)} ${this.#at(x - radius, y - bow)} ${this.#at(x - radius, y)} c ` +
        `${this.#at(x - radius, y + bow)} ${this.#at(x - bow, y + radius)} ${this.#at(x, y + radius)} c ` +
        `${this.#at(x + bow, y + radius)} ${this.#at(x + radius, y + bow)} ${this.#at(x + radius, y)} c f`,
    );
  }

  /** The bytes of the content stream. */
  content(): Uint8Array {
    return Uint8Array.from(this.#operators.join('\n'), (character) => character.charCodeAt(0));
  }

  #at(x: number, y: number): string {
    return `${n(x)} ${n(this.height - y)}`;
  }

  #fillWith(colour: Colour): void {
    const operator = `${colour.map(n).join(' ')} rg`;
    if (operator === this.#fill) return;
    this.#fill = operator;
    this.#operators.push(operator);
  }

  #strokeWith(colour: Colour): void {
    const operator = `${colour.map(n).join(' ')} RG`;
    if (operator === this.#stroke) return;
    this.#stroke = operator;
    this.#operators.push(operator);
  }
}

/** A number as PDF writes it: at most two decimals, no exponent. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function literal(text: string): string {
  return toWinAnsi(text).replace(/[\\()]/g, String.raw`\$&`);
}
