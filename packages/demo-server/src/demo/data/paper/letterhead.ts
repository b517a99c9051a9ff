import type { Party } from '@saldo/sdk/contract';
import { bold } from './font.ts';
import { white, type Canvas, type Colour } from './canvas.ts';

const palette: readonly Colour[] = [
  [0.16, 0.27, 0.46],
  [0.45, 0.2, 0.22],
  [0.33, 0.24, 0.44],
  [0.42, 0.3, 0.1],
  [0.14, 0.36, 0.26],
  [0.27, 0.31, 0.36],
];
const cordillera: Colour = [0.05, 0.35, 0.38];
const slope: Colour = [0.55, 0.75, 0.74];

/** The colour of an issuer's papers. The publisher has its own; a partner's follows from its tax id. */
export function accentOf(issuer: Party, publisherTaxId: string | undefined): Colour {
  if (issuer.taxId === publisherTaxId) return cordillera;
  const sum = [...issuer.taxId].reduce((total, character) => total + character.charCodeAt(0), 0);
  return palette[sum % palette.length] ?? cordillera;
}

/** Mountains for the publisher, initials for everybody else. `size` in points. */
export function drawLogo(
  canvas: Canvas,
  issuer: Party,
  accent: Colour,
  box: { x: number; y: number; size: number },
): void {
  const { x, y, size } = box;
  if (accent === cordillera) {
    canvas.rectangle(x, y, size, size, accent);
    const at = (right: number, down: number): [number, number] => [x + size * right, y + size * down];
    canvas.circle(...at(0.72, 0.28), size * 0.09, slope);
    canvas.polygon([at(0.34, 0.78), at(0.62, 0.4), at(0.9, 0.78)], slope);
    canvas.polygon([at(0.1, 0.78), at(0.38, 0.26), at(0.66, 0.78)], white);
    canvas.rectangle(x + size * 0.1, y + size * 0.83, size * 0.8, size * 0.035, slope);
    return;
  }
  canvas.circle(x + size / 2, y + size / 2, size / 2, accent);
  const style = { font: bold, size: size * 0.38, colour: white, align: 'center' } as const;
  canvas.text(initialsOf(issuer.name ?? issuer.taxId), x + size / 2, y + size * 0.635, style);
}

function initialsOf(name: string): string {
  const words = name.match(/[\p{Lu}\d][\p{L}\d]*/gu) ?? [name];
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
}
