import { parseArrayLiteral, type ValueParser } from './parse-array-literal.ts';

const asText: ValueParser = (text) => text;
const asNumber: ValueParser = (text) => Number(text);
const asBoolean: ValueParser = (text) => text === 't';
const asJson: ValueParser = (text) => JSON.parse(text);

/** Object identifiers of built-in types, which never change: https://github.com/postgres/postgres/blob/master/src/include/catalog/pg_type.dat */
const SCALARS: Record<number, ValueParser> = {
  16: asBoolean, // bool
  17: parseBytea,
  21: asNumber, // int2
  23: asNumber, // int4
  26: asNumber, // oid
  114: asJson, // json
  700: asNumber, // float4
  701: asNumber, // float8
  1184: parseInstant, // timestamptz
  3802: asJson, // jsonb
};

const ARRAY_ELEMENTS: Record<number, ValueParser> = {
  199: asJson, // json[]
  1000: asBoolean, // bool[]
  1001: parseBytea, // bytea[]
  1002: asText, // char[]
  1003: asText, // name[]
  1005: asNumber, // int2[]
  1007: asNumber, // int4[]
  1009: asText, // text[]
  1014: asText, // bpchar[]
  1015: asText, // varchar[]
  1016: asText, // int8[]
  1021: asNumber, // float4[]
  1022: asNumber, // float8[]
  1028: asNumber, // oid[]
  1115: asText, // timestamp[]
  1182: asText, // date[]
  1183: asText, // time[]
  1185: parseInstant, // timestamptz[]
  1231: asText, // numeric[]
  2951: asText, // uuid[]
  3807: asJson, // jsonb[]
};

const PARSERS = new Map<number, ValueParser>(
  Object.entries(SCALARS).map(([oid, parse]) => [Number(oid), parse]),
);
for (const [oid, parse] of Object.entries(ARRAY_ELEMENTS)) {
  PARSERS.set(Number(oid), (text) => parseArrayLiteral(text, parse));
}

/**
 * How a column of this type is read, on every driver:
 * `int8`, `numeric`, `date`, `time`, `timestamp`, `interval`, `uuid`, text and unknown types: the string that PostgreSQL prints;
 * `timestamptz`: RFC 3339 in UTC with three digits of a second, six where the value has microseconds
 * (`2026-01-31T10:00:00.123Z`); `int2`, `int4`, `oid`, floats: number; `bool`: boolean;
 * `json`, `jsonb`: parsed, so numbers inside become JavaScript numbers; `bytea`: `Uint8Array`; arrays: arrays of these.
 */
export function valueParser(typeOid: number): ValueParser {
  return PARSERS.get(typeOid) ?? asText;
}

function parseInstant(text: string): string {
  if (text === 'infinity' || text === '-infinity') return text;
  if (!text.endsWith('+00')) throw new Error('The session must print instants in UTC as ISO 8601');
  const end = text.length - 3;
  const space = text.indexOf(' ');
  const point = text.indexOf('.', space);
  const whole = `${text.slice(0, space)}T${text.slice(space + 1, point === -1 ? end : point)}`;
  const fraction = point === -1 ? '' : text.slice(point + 1, end);
  return `${whole}.${fraction.padEnd(fraction.length > 3 ? 6 : 3, '0')}Z`;
}

/** https://www.postgresql.org/docs/current/datatype-binary.html#DATATYPE-BINARY-BYTEA-HEX-FORMAT */
function parseBytea(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length - 2) / 2);
  for (let index = 0; index < bytes.length; index++) {
    const at = index * 2 + 2;
    bytes[index] = (hexDigit(text.charCodeAt(at)) << 4) | hexDigit(text.charCodeAt(at + 1));
  }
  return bytes;
}

/** PostgreSQL prints lower-case digits only. */
function hexDigit(code: number): number {
  return code < 58 ? code - 48 : code - 87;
}
