import { SaldoEvent } from './saldo-event.ts';

/** What a page answers in place of a result where it does not let something happen. */
export interface Refusal {
  /** Why, as the person is told. */
  readonly refused: string;
}

/** The page did not let it happen. */
export class RefusedByPageError extends Error {
  override readonly name = 'RefusedByPageError';
  /** Why, in the page's words. */
  readonly refusal: string;

  constructor(refusal: string) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** The code of the problem in place of an answer to a request that the page refused. */
export const refusedCode = 'refused-by-page';

/** Why the page did not let something happen, in its own words; `undefined` of any other failure. */
export function refusalIn(error: unknown): string | undefined {
  const { refusal, code, detail } = (error ?? {}) as { refusal?: unknown; code?: unknown; detail?: unknown };
  const said = code === refusedCode ? detail : refusal;
  return typeof said === 'string' ? said : undefined;
}

/**
 * An event of something that is about to be done. A page takes it over by `preventDefault()` and is on its own from there, or by
 * `respondWith()`, which the element waits for.
 */
export abstract class AnswerEvent<Answer> extends SaldoEvent {
  #answer: Promise<Answer | Refusal> | undefined;

  constructor(type: `saldo-${string}`) {
    super(type, { cancelable: true });
  }

  /** What the page answers, where it has taken it over so. */
  get answer(): Promise<Answer | Refusal> | undefined {
    return this.#answer;
  }

  /**
   * Takes it over. The element shows that it waits, then goes on with what the promise gives; `{ refused: 'why' }` is said to the person as
   * it stands, a rejection as a failure. Throws an `InvalidStateError` after the event was dispatched, and the second time.
   */
  respondWith(answer: Answer | Refusal | PromiseLike<Answer | Refusal>): void {
    if (this.eventPhase === Event.NONE)
      throw new DOMException(
        `${this.type} is over: call respondWith() in the listener.`,
        'InvalidStateError',
      );
    if (this.#answer) throw new DOMException(`${this.type} was answered before.`, 'InvalidStateError');
    this.preventDefault();
    this.#answer = Promise.resolve(answer);
    // Whoever waits for it says so; until then it is no unhandled one.
    this.#answer.catch(() => {});
  }

  /** Waits for the page's answer; nothing where it gave none. Throws `RefusedByPageError`, and what the page throws. */
  async taken(): Promise<Answer | undefined> {
    const answer = await this.#answer;
    const { refused } = (answer ?? {}) as Partial<Refusal>;
    if (typeof refused === 'string') throw new RefusedByPageError(refused);
    return answer as Answer | undefined;
  }
}

/** Does something, unless the page takes it over. Nothing where it did so without an answer. */
export async function offer<Answer>(
  host: Pick<EventTarget, 'dispatchEvent'>,
  event: AnswerEvent<Answer>,
  act: () => Promise<Answer>,
): Promise<Answer | undefined> {
  return host.dispatchEvent(event) ? act() : event.taken();
}
