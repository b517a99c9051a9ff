import type * as Sentences from './missing-setup.ts';
import { tellLater } from './tell-once.ts';

/** As long as a page may take to say the rest of its setup, in milliseconds. */
const patienceMs = 3_000;

/**
 * Tells the page's developer what an element or provider still lacks after a while, unless the returned function is called before. The
 * sentences are loaded where one is to be said.
 */
export function tellMissing(
  isMissing: () => boolean,
  sentenceOf: (sentences: typeof Sentences) => string | undefined,
): () => void {
  const timer = setTimeout(() => {
    if (isMissing()) void tellLater(() => import('./missing-setup.ts'), sentenceOf);
  }, patienceMs);
  return () => clearTimeout(timer);
}
