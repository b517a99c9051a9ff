import type { Finding } from '../rules/finding.ts';
import { isNode, resolve, type Node } from '../rules/walk.ts';
import type { SchemaComparison } from './compare-schemas.ts';
import { membersOf, step, type Compared, type Way } from './compared.ts';

/** Media types that are gone, bodies that are required now, schemas that break. */
export function compareRequestBody(
  { before, after }: Compared,
  was: Node,
  is: Node,
  operation: string,
  schemas: SchemaComparison,
): Finding[] {
  const pointer = `${operation}/requestBody`;
  const [had, has] = [resolve(before, was['requestBody']), resolve(after, is['requestBody'])];
  const required = has['required'] === true && had['required'] !== true;
  return [
    ...(required ? [{ pointer, message: 'a body has to be sent now' }] : []),
    ...compareContent(had, has, pointer, 'sent', schemas),
  ];
}

/** Statuses, headers and media types that are gone, schemas that break. New ones may come. */
export function compareAnswers(
  { before, after }: Compared,
  was: Node,
  is: Node,
  operation: string,
  schemas: SchemaComparison,
): Finding[] {
  return membersOf(was, 'responses').flatMap(([status, response]) => {
    const pointer = `${operation}/responses/${status}`;
    const now = isNode(is['responses']) ? is['responses'][status] : undefined;
    if (now === undefined) return [{ pointer, message: 'the status is gone' }];
    const [had, has] = [resolve(before, response), resolve(after, now)];
    const headers = new Set(membersOf(has, 'headers').map(([name]) => name));
    return [
      ...membersOf(had, 'headers')
        .filter(([name]) => !headers.has(name))
        .map(([name]) => ({ pointer: `${pointer}/headers${step(name)}`, message: 'the header is gone' })),
      ...compareContent(had, has, pointer, 'answered', schemas),
    ];
  });
}

function compareContent(had: Node, has: Node, place: string, way: Way, schemas: SchemaComparison): Finding[] {
  const now = new Map(membersOf(has, 'content'));
  return membersOf(had, 'content').flatMap(([mediaType, media]) => {
    const pointer = `${place}/content${step(mediaType)}`;
    const other = now.get(mediaType);
    if (!isNode(other) || !isNode(media)) return [{ pointer, message: `the media type is no longer ${way}` }];
    const [before, after] = [media['schema'], other['schema']];
    if (!isNode(before) || !isNode(after)) return [];
    const schema = `${pointer}/schema`;
    return schemas.compare({ node: before, pointer: schema }, { node: after, pointer: schema }, way);
  });
}
