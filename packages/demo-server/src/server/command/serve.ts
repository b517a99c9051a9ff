import { z } from 'zod';
import { defineCommand } from './command.ts';

export const serve = defineCommand({
  name: 'serve',
  synopsis: '',
  summary: 'Serves the contract at HOST and PORT until it is told to stop. It creates no data.',
  options: {},
  values: z.object({}),
  // The application is most of the program, and no other command waits for it.
  run: async (context) => (await import('./serve-until-stopped.ts')).serveUntilStopped(context),
});
