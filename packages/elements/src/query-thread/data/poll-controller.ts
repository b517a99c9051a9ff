import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Calls a function every so often while the element is in a page that is seen. A hidden page asks nothing; when it is
 * seen again after the time has passed, it asks at once.
 */
export class PollController implements ReactiveController {
  readonly #intervalSeconds: () => number;
  readonly #run: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  constructor(host: ReactiveControllerHost, intervalSeconds: () => number, run: () => void) {
    this.#intervalSeconds = intervalSeconds;
    this.#run = run;
    host.addController(this);
  }

  hostConnected(): void {
    this.#last = performance.now();
    document.addEventListener('visibilitychange', this.#schedule);
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#schedule);
    clearTimeout(this.#timer);
  }

  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'hidden') return;
    const wait = Math.max(0, this.#last + Math.max(1, this.#intervalSeconds()) * 1000 - performance.now());
    this.#timer = setTimeout(() => {
      this.#last = performance.now();
      this.#run();
      this.#schedule();
    }, wait);
  };
}
