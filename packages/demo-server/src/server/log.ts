/** One line of the log. Never personal data, never a secret, never a path with ids of people in it. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly requestId?: string;
  readonly [field: string]: unknown;
}

export type Log = (entry: LogEntry) => void;

/** Structured log as JSON lines. */
export function jsonLog(write: (line: string) => void, clock: () => number): Log {
  return (entry) => {
    write(`${JSON.stringify({ at: new Date(clock()).toISOString(), ...entry })}\n`);
  };
}

/** What may be said of an unexpected error: its kind and where it came from, not its message, which can quote values. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const constraint = 'constraint' in error ? { constraint: error.constraint } : {};
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { error: error.name, ...code, ...constraint, stack: frames.slice(0, 12).map((line) => line.trim()) };
}
