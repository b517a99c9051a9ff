/**
 * A number of a spreadsheet as a decimal without an exponent, `undefined` for what is none. They are doubles, written with up to 17 digits:
 * the shortest that is the same double is what somebody wrote (`1.1000000000000001` → `1.1`). One that was calculated, and so has
 * more decimals than any amount, is rounded to the 15 digits that spreadsheets show (`1180.4999999999998` → `1180.5`). Decimals that no
 * double could hold were written by a program that knew them, and stay as they are.
 */
export function plainNumber(written: string): string | undefined {
  const exact = plain(written);
  if (exact === undefined || digitsOf(exact) <= 15) return exact;
  if (digitsOf(exact) > 17 && decimalsOf(exact) <= 6) return exact;
  const shortest = plain(String(Number(written)))!;
  return digitsOf(shortest) <= 15 || decimalsOf(shortest) <= 6
    ? shortest
    : plain(Number(written).toPrecision(15))!;
}

function plain(written: string): string | undefined {
  const match = /^([+-]?)(\d{1,400})(?:\.(\d{0,400}))?(?:[eE]([+-]?\d{1,3}))?$/.exec(written);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const shift = Number.parseInt(exponent, 10);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const decimals = padded.slice(at).replace(/0+$/, '');
  const number = decimals === '' ? integer : `${integer}.${decimals}`;
  return sign === '-' && number !== '0' ? `-${number}` : number;
}

function digitsOf(number: string): number {
  return number.replace(/[-.]/g, '').replace(/^0+/, '').length;
}

function decimalsOf(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}
