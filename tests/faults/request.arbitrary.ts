import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { ParameterSpec, Route } from '../../packages/demo-server/src/server/contract/route.ts';
import { PDF } from '../contract/make-account.ts';
import { oddBytes, oddText, oddValue, spoiled } from './hostile.arbitrary.ts';
import { at, valueOf, type Known, type Place, type Schema } from './schema.arbitrary.ts';

export const CALLERS = ['publisher', 'partner', 'other partner', 'user', 'nobody'] as const;

/** A request to one operation, right, nearly right, or wrong. */
export interface MadeRequest {
  readonly route: Route;
  readonly as: (typeof CALLERS)[number];
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

const encoder = new TextEncoder();
const FILE_NAMES = [
  'attachment; filename=a.pdf',
  "attachment; filename*=UTF-8''dep%C3%B3sito.pdf",
  "attachment; filename*=UTF-8''%ff.pdf",
  'attachment; filename="a\\"b.pdf"',
  'attachment',
  'inline',
  ';;;=',
];
/** How often something wrong is put where something right would be. */
const WRONG = 0.15;

/** Whoever waits for changes is waited for. */
const MOST_WAIT_S = 1;

export function requestsTo(route: Route, known: Known): fc.Arbitrary<MadeRequest> {
  const parameters = route.parameters.map((spec) =>
    parameterOf(spec, known, placeOf(route)).map((text) => ({ spec, text })),
  );
  return fc
    .record({
      as: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...rightCallers(route)) },
        { weight: 1, arbitrary: fc.constantFrom(...CALLERS) },
      ),
      parameters: fc.tuple(...parameters),
      strangeQuery: seldom(fc.tuple(oddText, oddText)),
      strangeHeaders: seldom(oddHeaders),
      content: contentOf(route, known),
    })
    .map(({ as, parameters, strangeQuery, strangeHeaders, content }) => {
      let path = route.template;
      const query = new URLSearchParams();
      const headers: Record<string, string> = { ...content?.headers };
      for (const { spec, text } of parameters) {
        if (spec.in === 'path') path = path.replace(`{${spec.name}}`, encode(text ?? 'x'));
        else if (text !== undefined && spec.in === 'query')
          query.append(spec.shape === 'object' ? `${spec.name}[project]` : spec.name, wellFormed(text));
        else if (text !== undefined) headers[spec.name] = headerText(text);
      }
      if (strangeQuery !== undefined) query.append(wellFormed(strangeQuery[0]), wellFormed(strangeQuery[1]));
      Object.assign(headers, strangeHeaders);
      const search = query.size === 0 ? '' : `?${query}`;
      return { route, as, path: path + search, headers, body: content?.bytes };
    });
}

function placeOf({ template }: Route): Place {
  const kind = (['partner', 'payment', 'file'] as const).find((one) => template.startsWith(`/v1/${one}s/`));
  return { name: '', kind: kind ?? 'document' };
}

function rightCallers({ callers }: Route): MadeRequest['as'][] {
  return [
    ...(callers.includes('api-key') ? (['publisher'] as const) : []),
    ...(callers.includes('session') ? (['partner', 'other partner'] as const) : []),
    ...(callers.includes('sign-in') ? (['user'] as const) : []),
    ...(callers.length === 0 ? (['nobody'] as const) : []),
  ];
}

function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 10, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: arbitrary as fc.Arbitrary<T | undefined> },
  );
}

function mostly<T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<T>): fc.Arbitrary<T> {
  const weight = Math.round(100 * WRONG);
  return fc.oneof({ weight: 100 - weight, arbitrary: right }, { weight, arbitrary: wrong });
}

/** The text of a parameter, or nothing where it may be left out. */
function parameterOf(spec: ParameterSpec, known: Known, place: Place): fc.Arbitrary<string | undefined> {
  const described = at<Schema>(spec.schemaPointer);
  const schema = spec.name === 'wait' ? { ...described, maximum: MOST_WAIT_S } : described;
  const right =
    spec.name === 'Content-Disposition'
      ? fc.constantFrom(...FILE_NAMES)
      : spec.name === 'Idempotency-Key'
        ? fc.oneof(fc.uuid(), fc.constantFrom(...known.keys))
        : valueOf(schema, known, { ...place, name: spec.name }).map(toText);
  const altered = fc
    .tuple(right, fc.nat(), fc.constantFrom('A', '_', '%', ''))
    .map(([text, place, other]) => {
      const index = place % Math.max(1, text.length);
      return text.slice(0, index) + other + text.slice(index + 1);
    });
  const given = mostly(right, fc.oneof(oddText, altered)) as fc.Arbitrary<string | undefined>;
  if (spec.in === 'path') return given;
  return spec.required
    ? fc.oneof({ weight: 20, arbitrary: given }, { weight: 1, arbitrary: fc.constant(undefined) })
    : fc.oneof({ weight: 1, arbitrary: given }, { weight: 3, arbitrary: fc.constant(undefined) });
}

function toText(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

/** As one part of a path; what a URL would resolve away cannot be asked for. */
function encode(text: string): string {
  const part = encodeURIComponent(wellFormed(text));
  return part === '' || part === '.' || part === '..' ? '%20' : part;
}

function wellFormed(text: string): string {
  return text.toWellFormed();
}

/** As a header can carry it: Latin-1 without controls, and without blanks at its ends. */
function headerText(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?').trim();
}

const oddHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
  fc.constantFrom<Record<string, string>>(
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: '%' },
    { Authorization: 'Bearer' },
    { Authorization: 'Basic eDp5' },
    { Authorization: 'Bearer saldo_sk_x' },
    { 'Content-Type': 'text/plain' },
    { 'Content-Type': 'application/json; charset=utf-16' },
    { 'Content-Type': 'application/json, application/pdf' },
    { 'Content-Type': '' },
    { 'Content-Type': 'APPLICATION/JSON ; x' },
    { 'Content-Encoding': 'gzip' },
    { 'Content-Encoding': 'br' },
    { 'Content-Length': '0' },
    { 'Content-Length': '99999999999' },
    { 'Content-Length': '-1' },
    { Accept: 'application/xml' },
    { Range: 'bytes=5-1' },
    { Range: 'bytes=999-' },
    { Range: 'bytes=0-0,2-3' },
    { 'If-Range': '"x"', Range: 'bytes=0-1' },
    { 'If-None-Match': '*' },
    { 'If-Match': 'W/"1"' },
    { 'Last-Event-ID': 'x' },
    { 'Transfer-Encoding': 'chunked' },
  ),
  fc
    .tuple(fc.constantFrom('Authorization', 'Content-Type', 'If-Match', 'Last-Event-ID'), oddText)
    .map(([name, text]) => ({ [name]: headerText(text).slice(0, 300) })),
);

interface Content {
  readonly headers: Record<string, string>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function contentOf(route: Route, known: Known): fc.Arbitrary<Content | undefined> {
  if (route.bodySchemaPointer !== undefined) {
    const values = valueOf(at(route.bodySchemaPointer), known, placeOf(route));
    const json = fc.oneof(
      { weight: 14, arbitrary: values },
      { weight: 6, arbitrary: spoiled(values) },
      { weight: 1, arbitrary: oddValue },
    );
    const whole = mostlyJson(json.map((value) => encoder.encode(JSON.stringify(value))));
    return route.kind === 'ingest' ? fc.oneof(whole, linesOf(known)) : whole;
  }
  if (route.mediaTypes.length > 0) {
    const bytes = mostly(fc.constant(PDF), oddBytes as fc.Arbitrary<typeof PDF>);
    const types = mostly(fc.constant('application/pdf'), fc.constantFrom(...route.mediaTypes, 'text/html'));
    return fc.record({ bytes, headers: types.map((type) => ({ 'Content-Type': type })) });
  }
  return fc.constant(undefined);
}

function mostlyJson(right: fc.Arbitrary<Uint8Array<ArrayBuffer>>): fc.Arbitrary<Content> {
  return fc
    .oneof(
      { weight: 12, arbitrary: right },
      { weight: 1, arbitrary: oddBytes as fc.Arbitrary<Uint8Array<ArrayBuffer>> },
    )
    .map((bytes) => ({ bytes, headers: { 'Content-Type': 'application/json' } }));
}

/** A stream of records: each line right, spoilt or no JSON at all, now and then gzip, whole or broken off. */
function linesOf(known: Known): fc.Arbitrary<Content> {
  const record = valueOf({ $ref: '#/components/schemas/PublishRecord' }, known, {
    name: '',
    kind: 'document',
  });
  const line = fc.oneof(
    record.map((value) => encoder.encode(JSON.stringify(value))),
    spoiled(record).map((value) => encoder.encode(JSON.stringify(value) ?? '')),
    oddBytes,
  );
  const ends = fc.constantFrom('\n', '\r\n', '\n\n');
  return fc
    .record({
      lines: fc.array(line, { maxLength: 5 }),
      end: ends,
      packed: fc.constantFrom('no', 'no', 'gzip', 'cut', 'wrong'),
    })
    .map(({ lines, end, packed }) => {
      const plain = Buffer.concat(lines.flatMap((one) => [one, encoder.encode(end)]));
      const headers = { 'Content-Type': 'application/x-ndjson' };
      if (packed === 'no') return { headers, bytes: Uint8Array.from(plain) };
      const zipped = gzipSync(plain);
      const bytes = { gzip: zipped, cut: zipped.subarray(0, zipped.length - 5), wrong: plain }[packed];
      return { headers: { ...headers, 'Content-Encoding': 'gzip' }, bytes: Uint8Array.from(bytes) };
    });
}
