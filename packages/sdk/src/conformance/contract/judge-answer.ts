import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule, { type FormatsPlugin } from 'ajv-formats';
import type { Answer } from '../answer.ts';
import { contractRoot, type Operation } from './operations.ts';

// A CommonJS module, whose default export bundlers unwrap and Node does not.
const addFormats = ((addFormatsModule as { default?: unknown }).default ?? addFormatsModule) as FormatsPlugin;

/** What is wrong with an answer, and the rule that says so. */
export interface Violation {
  readonly rule: string;
  readonly seen: string;
}

const compiled = new Map<string, ValidateFunction>();
let ajv: Ajv2020 | undefined;

/** Holds an answer against everything that the contract says of answers of its operation. */
export function judgeAnswer(operation: Operation, answer: Answer): Violation[] {
  const { status, mediaType } = answer;
  const found: Violation[] = [];
  const say = (rule: string, seen: string) => void found.push({ rule, seen: `${answer.asked} ${seen}` });
  if (!answer.headers.has('request-id')) say('CON-4', `answered ${status} without a Request-Id.`);
  for (const name of ['deprecation', 'sunset']) {
    const [expected, seen] = [operation.deprecation[name], answer.headers.get(name) ?? undefined];
    if (expected !== seen)
      say('CON-7', `answered ${name}: ${seen ?? 'nothing'}; expected ${expected ?? 'nothing'}.`);
  }
  const described = operation.answers.get(status);
  if (described === undefined) {
    say('CON-2', `answered ${status}, which ${operation.id} does not describe.`);
    return found;
  }
  if (described.size === 0) {
    if (answer.bytes.length > 0) say('CON-3', `answered ${status} with a body, where none is described.`);
    return found;
  }
  const schema = described.get(mediaType);
  if (schema === undefined) {
    say('CON-3', `answered ${status} as "${mediaType}"; described are ${[...described.keys()].join(', ')}.`);
    return found;
  }
  for (const value of valuesOf(answer)) {
    const error = firstError(schema, value);
    if (error === undefined) continue;
    say('CON-1', `answered ${status} with a body that does not follow the contract: ${error}.`);
    break;
  }
  return found;
}

/** The values that the schema of an answer is about: of lines each of them, of bytes none. */
function valuesOf({ mediaType, body }: Answer): unknown[] {
  if (mediaType === 'application/x-ndjson') return body as unknown[];
  return /json$/.test(mediaType) ? [body] : [];
}

/** The first thing that is wrong with a value by a schema of the contract; nothing where it follows it. */
export function firstError(schemaPointer: string, value: unknown): string | undefined {
  const judge = compile(schemaPointer);
  if (judge(value)) return undefined;
  const deepest = (judge.errors ?? []).reduce<ErrorObject | undefined>(
    (best, one) => (best === undefined || depth(one) > depth(best) ? one : best),
    undefined,
  );
  return `${deepest?.instancePath || 'the whole'} ${deepest?.message ?? 'is not valid'}${detail(deepest)}`;
}

function detail(error: ErrorObject | undefined): string {
  const params = (error?.params ?? {}) as { additionalProperty?: string; allowedValues?: unknown[] };
  if (params.additionalProperty !== undefined) return ` (${params.additionalProperty})`;
  return params.allowedValues === undefined ? '' : ` (${params.allowedValues.join(', ')})`;
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length;
}

function compile(schemaPointer: string): ValidateFunction {
  const known = compiled.get(schemaPointer);
  if (known) return known;
  // Braces of path templates are no part of a URI's fragment as they are.
  const $ref = `contract${schemaPointer.replaceAll('{', '%7B').replaceAll('}', '%7D')}`;
  const judge = (ajv ??= newAjv()).compile({ $ref });
  compiled.set(schemaPointer, judge);
  return judge;
}

function newAjv(): Ajv2020 {
  const made = new Ajv2020({ strict: false, validateSchema: false, allErrors: false });
  addFormats(made);
  made.addFormat('iso-4217', /^[A-Z]{3}$/);
  made.addFormat('web-origin', (text) => URL.canParse(text) && new URL(text).origin === text);
  return made.addSchema(contractRoot, 'contract');
}
