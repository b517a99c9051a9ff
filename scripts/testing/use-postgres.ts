import { startPostgres } from '../../packages/demo-server/src/server/db/testing/start-postgres.ts';

export interface SharedPostgres {
  /** Starts it when it is first asked for. */
  url(): Promise<string>;
  stop(): Promise<void>;
}

/** One PostgreSQL for all test files of a run. */
export function usePostgres(): SharedPostgres {
  let running: ReturnType<typeof startPostgres> | undefined;
  return {
    url: async () => (await (running ??= startPostgres())).url,
    stop: async () => {
      const postgres = await running;
      running = undefined;
      await postgres?.stop();
    },
  };
}
