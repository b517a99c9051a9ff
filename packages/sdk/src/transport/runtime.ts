/** What of Node's global is looked at, which Deno and Bun have too. */
interface Process {
  readonly env?: Record<string, string | undefined>;
  readonly versions?: Record<string, string | undefined>;
}

interface Platform {
  readonly document?: unknown;
  readonly process?: Process;
}

/** The process that the client runs in; `undefined` in pages, also where a bundler has put something in its place. */
function ownProcess(): Process | undefined {
  const { document, process } = globalThis as Platform;
  return document === undefined && process?.versions?.['node'] !== undefined ? process : undefined;
}

/** Where the client runs, as `node/24.21.0`; `undefined` where it cannot tell, and in pages. */
export function runtime(): string | undefined {
  const versions = ownProcess()?.versions;
  // The others name the Node that they are like.
  const name = ['bun', 'deno', 'node'].find((one) => versions?.[one] !== undefined);
  return name === undefined ? undefined : `${name}/${versions![name]}`;
}

/** A variable of the environment that is there and not empty; never in a page. */
export function environment(name: string): string | undefined {
  try {
    return ownProcess()?.env?.[name] || undefined;
  } catch {
    // Deno asks for a permission.
    return undefined;
  }
}
