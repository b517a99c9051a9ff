import type { WriteStream } from 'node:tty';

/** Shows what goes on: a line that is redrawn on a terminal, and elsewhere a line per step. */
export function terminalProgress(stream: WriteStream): (step: string, share: number) => void {
  let shown = '';
  return (step, share) => {
    if (!stream.isTTY) {
      if (step !== shown && step !== '') stream.write(`${step} …\n`);
      shown = step;
      return;
    }
    const filled = Math.round(share * 24);
    const line = share >= 1 ? '' : `${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${step}`;
    if (line === shown) return;
    shown = line;
    stream.write(`\r\u001b[2K${line}`);
  };
}
