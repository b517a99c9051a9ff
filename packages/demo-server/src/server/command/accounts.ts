import { z } from 'zod';
import { rebuildProjections } from '../account/projections.ts';
import { rebuildSearch } from '../documents/search-index.ts';
import { verifyProjections } from '../account/verify-projections.ts';
import { defineCommand } from './command.ts';
import { findPublisher, publisherOption, publisherValue } from './find-publisher.ts';

export const verify = defineCommand({
  name: 'verify',
  synopsis: '[--publisher ID]',
  summary: 'Derives all balances anew and names each that is kept otherwise; exit code 1 when there is one.',
  options: publisherOption,
  values: z.object({ publisher: publisherValue }),
  async run(context, { publisher }) {
    // Of tables that nobody has counted yet the database makes plans for a few rows; the embedded one never counts by itself.
    await context.database.exec('analyze');
    const found = await verifyProjections(context.database, await findPublisher(context, publisher));
    for (const { kind, key, kept, derived } of found)
      context.print(`${kind} ${key}: kept ${kept ?? 'nothing'}, derived ${derived ?? 'nothing'}`);
    context.print(
      found.length === 0 ? 'Everything is kept as it is derived.' : `Differences: ${found.length}.`,
    );
    return found.length === 0 ? 0 : 1;
  },
});

export const rebuild = defineCommand({
  name: 'rebuild',
  synopsis: '[--publisher ID]',
  summary: 'Mends all balances that are kept, and what a search goes by, while others read and write.',
  options: publisherOption,
  values: z.object({ publisher: publisherValue }),
  async run(context, { publisher }) {
    const publisherId = await findPublisher(context, publisher);
    await rebuildProjections(context.database, publisherId);
    await rebuildSearch(context.database, publisherId);
    context.print('Everything is kept as it is derived.');
    return 0;
  },
});
