import type { Finding } from './finding.ts';
import { operations } from './operations.ts';
import { isNode, resolve, type Node } from './walk.ts';

const mediaType = 'application/problem+json';

/** Every answer that is an error is an RFC 9457 problem: that media type, the Problem schema, nothing else. */
export function checkProblems(document: Node): Finding[] {
  const findings: Finding[] = [];
  for (const { pointer, operation } of operations(document)) {
    const responses = isNode(operation['responses']) ? operation['responses'] : {};
    const errors = Object.entries(responses).filter(([status]) => /^([45]|default)/.test(status));
    if (errors.length === 0) findings.push({ pointer, message: 'an operation says how it fails' });
    for (const [status, response] of errors) {
      const { content = {} } = resolve(document, response) as { content?: Node };
      const schema = (content[mediaType] as { schema?: Node } | undefined)?.schema;
      if (Object.keys(content).join() !== mediaType || schema?.['$ref'] !== '#/components/schemas/Problem') {
        findings.push({
          pointer: `${pointer}/responses/${status}`,
          message: `an error is ${mediaType} with the Problem schema`,
        });
      }
    }
  }
  return findings;
}
