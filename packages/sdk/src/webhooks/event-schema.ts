// Made by `npm run generate` from packages/sdk/contract. Change the contract, not this file.

/** `WebhookEvent` of the contract. */
export const eventSchema = {
  type: 'object',
  required: ['type', 'timestamp', 'data'],
  properties: {
    type: { type: 'string', maxLength: 100 },
    timestamp: { type: 'string', maxLength: 35, format: 'date-time' },
    cursor: { type: 'string', maxLength: 500 },
    data: {
      type: 'object',
      required: ['kind', 'id', 'revision', 'op', 'at'],
      properties: {
        kind: { type: 'string' },
        id: { type: 'string', maxLength: 36, format: 'uuid' },
        externalId: { type: 'string', maxLength: 200 },
        partnerId: { type: 'string', maxLength: 36, format: 'uuid' },
        revision: { type: 'integer', minimum: 1, format: 'int32' },
        op: { type: 'string' },
        at: { type: 'string', maxLength: 35, format: 'date-time' },
      },
    },
  },
} as const;
