import type { Route } from '../../packages/demo-server/src/server/contract/route.ts';
import type { Validator } from '@saldo/sdk/judging';
import { at } from './schema.arbitrary.ts';

interface Response_ {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

/** What is wrong with an answer by the contract; nothing when it is described there, with status, media type and schema. */
export async function undescribed(
  route: Route,
  response: Response,
  validator: Validator,
): Promise<string | undefined> {
  const { status, headers } = response;
  // A type is described without its parameters, such as the charset.
  const mediaType = (headers.get('content-type') ?? '').replace(/;.*/, '');
  if (mediaType === 'text/event-stream') {
    await response.body!.cancel();
    return status === 200 && route.kind === 'follow' ? undefined : `${status} with events`;
  }
  const text = await response.text();
  if (status >= 500) return `${status} ${text}`;
  if (headers.get('request-id') === null) return `${status} without Request-Id`;
  const answers = at<Record<string, Response_>>(pointerOf(route));
  const raw = answers[String(status)];
  if (raw === undefined) return `${status} is not described: ${text.slice(0, 300)}`;
  const { content } = raw.$ref === undefined ? raw : at<Response_>(raw.$ref);
  if (content === undefined) return text === '' ? undefined : `${status} with a body`;
  if (!(mediaType in content)) return `${status} with ${mediaType}`;
  if (mediaType === 'application/x-ndjson') return judgeLines(route, text, validator);
  const schemaPointer = route.responseSchemaPointers.get(status);
  if (!/json$/.test(mediaType) || schemaPointer === undefined) return undefined;
  const errors = validator.judge(schemaPointer, JSON.parse(text));
  return errors.length === 0 ? undefined : `${status} ${JSON.stringify(errors.slice(0, 3))}`;
}

function pointerOf({ template, method }: Route): string {
  return `#/paths/${template.replaceAll('/', '~1')}/${method.toLowerCase()}/responses`;
}

function judgeLines({ streamSchemaPointer }: Route, text: string, validator: Validator): string | undefined {
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const errors = validator.judge(streamSchemaPointer!, JSON.parse(line));
    if (errors.length > 0) return `line ${JSON.stringify(errors.slice(0, 3))}`;
    const { problem } = JSON.parse(line) as { problem?: { status?: number } };
    if ((problem?.status ?? 0) >= 500) return `line ${line}`;
  }
  return undefined;
}
