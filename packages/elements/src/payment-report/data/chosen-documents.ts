import type { Direction, SaldoDocument } from '@saldo/sdk/contract';
import type { PayableItems } from '../../events/pointers.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { Query } from '../../query/query.ts';
import { chooseDocuments, chooseItems, labelOf, type Choice } from '../model/draft-lines.ts';
import { loadDocuments, loadOpenDocuments, type OpenQuery } from './load-documents.ts';

/** What was chosen and is not in the form yet. */
export interface Chosen {
  readonly direction: Direction | undefined;
  readonly choice: Choice;
}

/** Documents on their way into the form: given by the host, named by id, chosen in another element, or all that is open. */
export class ChosenDocuments {
  readonly #host: QueryHost;
  readonly #named: Query<readonly [string], readonly SaldoDocument[]>;
  readonly #open: Query<readonly [OpenQuery], readonly SaldoDocument[]>;
  #asked: OpenQuery | undefined;
  /** Named documents that went into the form, or were overtaken by what was chosen later. */
  #seen: readonly SaldoDocument[] | undefined;
  #openSeen: readonly SaldoDocument[] | undefined;
  #waiting: Chosen | undefined;

  /** @param ids the ids that the host names, separated by spaces or commas */
  constructor(host: QueryHost, ids: () => string | undefined) {
    this.#host = host;
    this.#named = new Query(host, {
      args: () => {
        const list = (ids() ?? '').split(/[\s,]+/).filter(Boolean);
        return list.length > 0 ? ([list.join()] as const) : undefined;
      },
      load: ([list], context) => loadDocuments(list.split(','), context),
    });
    this.#open = new Query(host, {
      args: () => this.#asked && ([this.#asked] as const),
      load: ([query], context) => loadOpenDocuments(query, context),
    });
  }

  get loading(): boolean {
    return this.#open.pending || this.#named.pending;
  }

  get error(): unknown {
    return this.#open.error ?? this.#named.error;
  }

  /** A report has one direction, that of the first document: the others are left out by name. */
  give(documents: readonly SaldoDocument[]): void {
    this.#put(ofOneDirection(documents));
  }

  giveItems({ direction, items }: PayableItems): void {
    this.#put({ direction, choice: chooseItems(items) });
  }

  /** Asks for what is open; `take` hands it out when it is there. */
  loadOpen(query: OpenQuery): void {
    if (this.#open.pending) return;
    this.#asked = query;
    // The same question may have been asked before.
    this.#open.retry();
  }

  /** Hands out what was chosen, once: the latest of what was given and what has been loaded. */
  take(): Chosen | undefined {
    const chosen = this.#takeOpen() ?? this.#takeNamed() ?? this.#waiting;
    this.#waiting = undefined;
    return chosen;
  }

  #takeOpen(): Chosen | undefined {
    const { value } = this.#open;
    const direction = this.#asked?.direction;
    if (!direction || !value || value === this.#openSeen) return undefined;
    this.#openSeen = value;
    // Taken once: coming back to the page does not fill the form again.
    this.#asked = undefined;
    return { direction, choice: chooseDocuments(value) };
  }

  #takeNamed(): Chosen | undefined {
    const { value } = this.#named;
    if (!value || value === this.#seen) return undefined;
    this.#seen = value;
    return ofOneDirection(value);
  }

  #put(chosen: Chosen): void {
    this.#waiting = chosen;
    this.#seen = this.#named.value;
    this.#openSeen = this.#open.value;
    this.#host.requestUpdate();
  }
}

function ofOneDirection(documents: readonly SaldoDocument[]): Chosen {
  const direction = documents[0]?.direction;
  const choice = chooseDocuments(documents.filter((one) => one.direction === direction));
  const others = documents.filter((one) => one.direction !== direction).map(labelOf);
  return { direction, choice: { ...choice, left: [...choice.left, ...others] } };
}
