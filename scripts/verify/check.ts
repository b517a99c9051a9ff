import { run } from '../process/run.ts';

export interface Check {
  name: string;
  /** Resolves to what is wrong, or to nothing. */
  find(): Promise<string>;
}

/** A check that is a program's exit code. */
export function program(name: string, command: string, args: string[]): Check {
  return {
    name,
    find: async () => {
      const { code, output } = await run(command, args);
      return code === 0 ? '' : output.trim() || `${command} ended with ${code}`;
    },
  };
}
