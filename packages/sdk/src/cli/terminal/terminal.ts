import { once } from 'node:events';
import { coloursFor, type Colours } from './colours.ts';
import { jsonLine } from './plain-text.ts';
import { showProgress, type Progress } from './progress.ts';

/** Where a command writes: results to standard output, everything about them to standard error. */
export interface Terminal {
  /** A line of the result. */
  out(line?: string): void;
  /** A value of the result, as a line of JSON. */
  json(value: unknown): void;
  /** Bytes of the result as they are; resolves when there is room for more. */
  bytes(chunk: Uint8Array): Promise<void>;
  /** A line that is no result. */
  note(line: string): void;
  progress(text: string): Progress;
  colours: Colours;
  /** Columns of standard output; `undefined` where it is no terminal. */
  width: number | undefined;
}

/** The terminal of a process. `hide` takes secrets out of every line. */
export function terminalOf(process: NodeJS.Process, hide: (text: string) => string): Terminal {
  const { stdout, stderr, env } = process;
  return {
    out: (line = '') => void stdout.write(`${hide(line)}\n`),
    json: (value) => void stdout.write(`${hide(jsonLine(value))}\n`),
    bytes: async (chunk) => {
      if (!stdout.write(chunk)) await once(stdout, 'drain');
    },
    note: (line) => void stderr.write(`${hide(line)}\n`),
    progress: (text) => showProgress(stderr, text),
    colours: coloursFor(stdout, env),
    width: stdout.isTTY ? stdout.columns : undefined,
  };
}
