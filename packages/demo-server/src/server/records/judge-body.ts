import type { FieldError } from '@saldo/sdk/contract';
import type { Route } from '../contract/route.ts';
import { textErrors } from '../contract/text-errors.ts';
import { contractRef, type Validator } from '../contract/validator.ts';

/** Holds a JSON body against the contract. Of a publish request only the frame: each record is judged by itself. */
export function bodySchemaErrors(validator: Validator, route: Route, body: unknown): FieldError[] {
  if (route.bodySchemaPointer === undefined) return [];
  if (route.operationId === 'publish') return validator.checkWith('publish frame', publishFrame, body);
  const errors = validator.check(route.bodySchemaPointer, body);
  return errors.length > 0 ? errors : textErrors(body);
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
    },
  };
}
