/** What a process that runs tests tells the one that counts them, one line each on its standard output. */
export type SuiteMessage =
  | { type: 'pass'; file: string }
  | { type: 'fail'; file: string; name: string; message: string }
  | { type: 'skip'; file: string; name: string; reason?: string }
  /** A file has come to its end. */
  | { type: 'file'; file: string; durationMs: number }
  /** The last message: without it the process has broken off. */
  | { type: 'end' };

// RECORD SEPARATOR, as in RFC 7464: what tests print themselves never starts with it.
const mark = '\u001e';

export function encodeMessage(message: SuiteMessage): string {
  return `${mark}${JSON.stringify(message)}\n`;
}

/** Separates the messages in a process's output from everything else that it prints. */
export function messageReader(onMessage: (message: SuiteMessage) => void, onText: (text: string) => void) {
  let rest = '';
  return (chunk: string): void => {
    rest += chunk;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 1);
      const start = line.indexOf(mark);
      if (start < 0) {
        onText(`${line}\n`);
        continue;
      }
      if (start > 0) onText(line.slice(0, start));
      onMessage(JSON.parse(line.slice(start + 1)) as SuiteMessage);
    }
  };
}
