import type { Rgb } from './contrast.ts';

let canvas: CanvasRenderingContext2D | undefined;

/** What a screen shows of a colour that is written in any way, as computed styles give it. */
export function painted(colour: string): Rgb {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}
