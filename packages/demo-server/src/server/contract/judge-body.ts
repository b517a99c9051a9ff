import type { Route } from './route.ts';
import { contractRef, judgeText, type Validator } from '@saldo/sdk/judging';
import type { FieldError } from '../problem.ts';

/** Holds a JSON body against the contract. Of a publish request only the frame: each record is judged by itself. */
export function judgeBody(validator: Validator, route: Route, body: unknown): FieldError[] {
  if (route.bodySchemaPointer === undefined) return [];
  if (route.operationId === 'publish') return validator.judgeWith('publish frame', publishFrame, body);
  const errors = validator.judge(route.bodySchemaPointer, body);
  return errors.length > 0 ? errors : judgeText(body);
}

function publishFrame(): object {
  const properties = '#/components/schemas/PublishRequest/properties';
  return {
    type: 'object',
    additionalProperties: false,
    required: ['records'],
    properties: {
      atomic: contractRef(`${properties}/atomic`),
      records: { type: 'array', minItems: 1, maxItems: 1000 },
      assuming: {
        type: 'object',
        additionalProperties: false,
        properties: {
          records: { type: 'array', maxItems: 2000 },
          files: contractRef('#/components/schemas/PublishAssumption/properties/files'),
        },
      },
    },
  };
}
