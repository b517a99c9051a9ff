import fc from 'fast-check';
import { anyCharacter } from '../../packages/demo-server/src/server/testing/any-character.arbitrary.ts';

const LONG = 10_000;

/** Text that is odd, though JSON. */
const ODD_TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ufeff',
  '\ud800',
  '\udfff\ud800',
  '\u202e',
  '\u2028',
  'İ',
  'ﷺ',
  '👩‍👩‍👧‍👦',
  'e\u0301',
  '%00',
  '%',
  '\\',
  "'; drop table partners; --",
  '{}',
  '${x}',
  '../..',
  '__proto__',
  'x'.repeat(LONG),
  '𝒳'.repeat(300),
  '0000-01-01',
  '0001-01-01',
  '1899-12-31',
  '2026-02-29',
  '2026-13-01',
  '10000-01-01',
  '+275760-09-13',
  'infinity',
  'today',
  '2026-03-10T25:00:00Z',
  '9999-12-31T23:59:60Z',
  '1e3',
  '-0',
  '-0.00',
  '00',
  '٣',
  'NaN',
  'Infinity',
  '999999999999999999.999999',
  '1000000000000000000',
  '-999999999999999999.999999',
  '0.0000001',
  'ZZQ',
  'XXX',
  'pen',
  'Not/AZone',
  'Etc/GMT+14',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '01932f6e7c1a7b1e9f0a3d1c5b7e9a10',
] as const;

export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: anyCharacter, maxLength: 20 }),
);

/** JSON values that hardly any field is meant to have. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: oddText },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -0,
      -1,
      1.5,
      2 ** 31,
      2 ** 53,
      -(2 ** 63),
      1e21,
      1e308,
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], {}, [[]], [null], { toString: 1 }, { length: -1 }) },
  {
    weight: 1,
    arbitrary: fc.constant(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":1}}')),
  },
  { weight: 1, arbitrary: fc.constantFrom(50, 400).map(nested) },
  { weight: 1, arbitrary: fc.constantFrom(101, 2000).map((length) => Array.from({ length }, () => ({}))) },
);

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

const SPOILINGS = ['replace', 'remove', 'add', 'repeat'] as const;

/** A value with something in it made wrong, or right at another place. */
export function spoiled(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, fc.nat(), fc.constantFrom(...SPOILINGS), oddValue, oddText)
    .map(([value, place, how, odd, name]) => {
      const copy = structuredClone(value);
      const places = placesOf(copy);
      const chosen = places[place % Math.max(1, places.length)];
      if (chosen === undefined) return odd;
      spoil(chosen, how, odd, name);
      return copy;
    });
}

/** Where a value stands in another. */
export interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
  /** A JSON Pointer. */
  readonly pointer: string;
}

/** All places in a value. */
export function placesOf(value: unknown, at = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => {
    const pointer = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [{ holder, key, pointer }, ...placesOf(holder[key], pointer)];
  });
}

function spoil({ holder, key }: Place, how: (typeof SPOILINGS)[number], odd: unknown, name: string): void {
  const target = holder as Record<string, unknown>;
  if (how === 'replace') target[key] = odd;
  else if (how === 'add' && !Array.isArray(holder)) target[name] = odd;
  else if (how === 'repeat' && Array.isArray(holder)) holder.push(...structuredClone(holder));
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete target[key];
}

const encoder = new TextEncoder();

/** What may come instead of JSON. */
export const oddBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc
    .constantFrom(
      '',
      ' ',
      '{',
      '{"a":1',
      '[]',
      'null',
      '0',
      '"',
      '{"a":1}{"a":1}',
      '\ufeff{}',
      '{"kind":{"toString":1}}',
      '{"a":1e999}',
      `{"a":${'9'.repeat(400)}}`,
      '{"a":"\\ud800"}',
      '{"a":1,"a":2}',
      `${'['.repeat(LONG)}${']'.repeat(LONG)}`,
      '{"a":'.repeat(LONG),
      'NaN',
      '<xml/>',
    )
    .map((text) => encoder.encode(text)),
  fc.uint8Array({ maxLength: 64 }),
  fc.constant(Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0)),
  fc.constant(Uint8Array.of(0x22, 0xc3, 0x22)),
);
