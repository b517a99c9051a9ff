import { z } from 'zod';
import { isTimeZone } from '../calendar.ts';
import { insertPublisher } from '../publisher/publisher.store.ts';
import { defineCommand } from './command.ts';
import { inOperatorWork } from './operator-work.ts';

export const publisherCreate = defineCommand({
  name: 'publisher create',
  synopsis: '--name NAME --time-zone ZONE [--tax-id ID] [--country CODE]',
  summary: 'Creates a publisher and prints its id.',
  options: {
    name: { type: 'string' },
    'time-zone': { type: 'string' },
    'tax-id': { type: 'string' },
    country: { type: 'string' },
  },
  values: z.object({
    name: z.string('is required').min(1, 'must not be empty').max(200, 'must have at most 200 characters'),
    'time-zone': z.string('is required').refine(isTimeZone, 'must be an IANA time zone, as America/Lima'),
    'tax-id': z.string().min(1, 'must not be empty').max(50, 'must have at most 50 characters').optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be a country of ISO 3166-1, two capital letters')
      .optional(),
  }),
  async run(context, { name, 'time-zone': timeZone, 'tax-id': taxId, country }) {
    const { database, newId, clock, print } = context;
    const publisherId = newId();
    const input = {
      name,
      timeZone,
      ...(taxId === undefined ? {} : { taxId }),
      ...(country === undefined ? {} : { country }),
    };
    await database.maintenance(async (trx) => {
      await insertPublisher(trx, publisherId, input, new Date(clock()).toISOString());
      await inOperatorWork(trx, context, publisherId, async ({ acted }) =>
        acted({ action: 'publisher.created', recordKind: 'publisher', recordId: publisherId }),
      );
    });
    print(publisherId);
    return 0;
  },
});
