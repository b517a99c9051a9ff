import type { Operation } from './contract/operations.ts';
import { takesId, type Schema } from './contract/schema.ts';
import type { Request } from './target.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** A small PDF. */
export const pdf = encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** Headers that say what a PDF is. */
export const pdfHeaders = {
  'Content-Type': 'application/pdf',
  'Content-Disposition': "attachment; filename*=UTF-8''prueba%20%C3%B1.pdf",
};

/**
 * The contract's own example of a request: path and required parameters by their schemas, the body by its example. What it names
 * need not be there.
 */
export function exampleRequest(operation: Operation): Request {
  const values = (place: 'path' | 'query' | 'header') =>
    operation.parameters
      .filter((one) => one.in === place && (place === 'path' || one.required))
      .map(({ name, schema }) => [name, exampleOf(name, schema)]);
  const body = exampleBody(operation);
  return {
    path: Object.fromEntries(values('path')) as Record<string, string>,
    query: Object.fromEntries(values('query')) as Record<string, string>,
    headers: { ...(Object.fromEntries(values('header')) as Record<string, string>), ...body.headers },
    body: body.body,
  };
}

function exampleOf(name: string, schema: Schema): string {
  const { format, enum: listed } = schema;
  if (takesId(schema)) return crypto.randomUUID();
  if (format === 'date') return '2024-01-31';
  if (format === 'iso-4217') return 'PEN';
  if (name === 'If-Match') return '*';
  return listed?.[0] ?? `example-${crypto.randomUUID()}`;
}

function exampleBody({ mediaTypes, exampleOf: example }: Operation): Pick<Request, 'body' | 'headers'> {
  const [first] = mediaTypes;
  if (first === undefined) return {};
  if (first === 'application/pdf') return { body: pdf, headers: pdfHeaders };
  if (mediaTypes.includes('application/json')) return { body: example('application/json') ?? {} };
  const line = example(first);
  return { body: encode(`${JSON.stringify(line ?? {})}\n`), headers: { 'Content-Type': first } };
}
