/** A line on a terminal that says what is going on, from the second second on. */
export interface Progress {
  /** Replaces what the line says. */
  say(text: string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
  /** Takes the line away for good. */
  end(): void;
}

const appearsAfterMs = 1000;
const changesEveryMs = 100;
/** Of a terminal that does not tell, as one of a container. */
const usualColumns = 80;
const clearLine = '\r\u001b[K';

/** Progress on `stream`; nothing where that is no terminal. */
export function showProgress(stream: NodeJS.WriteStream, first: string): Progress {
  if (!stream.isTTY) return { say: () => undefined, clear: () => undefined, end: () => undefined };
  let text = first;
  let shown = false;
  let visible = false;
  const draw = (): void => {
    if (!visible) return;
    stream.write(clearLine + text.slice(0, (stream.columns || usualColumns) - 1));
    shown = true;
  };
  const timer = setTimeout(() => {
    visible = true;
    draw();
  }, appearsAfterMs).unref();
  const ticker = setInterval(draw, changesEveryMs).unref();
  const clear = (): void => {
    if (shown) stream.write(clearLine);
    shown = false;
  };
  return {
    say: (next) => void (text = next),
    clear,
    end: () => {
      clearTimeout(timer);
      clearInterval(ticker);
      visible = false;
      clear();
    },
  };
}
