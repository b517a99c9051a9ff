import type { Clock } from '../ids.ts';

/** A clock that never goes back: where the one that it follows does, it goes on from where it was. */
export function steadyClock(clock: Clock): Clock {
  let last = clock();
  let ahead = 0;
  return () => {
    const now = clock();
    if (now < last) ahead += last - now;
    last = now;
    return now + ahead;
  };
}
