import type { Direction, Document } from '@saldo/sdk/contract';
import type { PayableItems } from '../events/pointers.ts';
import { Mutation } from '../query/mutation.ts';
import type { QueryHost } from '../query/query-host.ts';
import { Query } from '../query/query.ts';
import { chooseDocuments, chooseItems, labelOf, type Choice } from './draft-lines.ts';
import { loadDocuments, loadOpenDocuments, type OpenQuery } from './load-documents.ts';

/** What was chosen and is not in the form yet. */
export interface Chosen {
  readonly direction: Direction | undefined;
  readonly choice: Choice;
}

/** Documents on their way into the form: given by the host, named by id, chosen in another element, or all that is open. */
export class ChosenDocuments {
  readonly #host: QueryHost;
  readonly #named: Query<readonly [string], readonly Document[]>;
  readonly #open: Mutation<OpenQuery, void>;
  #waiting: Chosen | undefined;

  /** @param ids the ids that the host names, separated by spaces or commas */
  constructor(host: QueryHost, ids: () => string | undefined) {
    this.#host = host;
    this.#named = new Query(host, {
      args: () => {
        const list = (ids() ?? '').split(/[\s,]+/).filter(Boolean);
        return list.length > 0 ? ([list.join()] as const) : undefined;
      },
      load: async ([list], context) => {
        const documents = await loadDocuments(list.split(','), context);
        this.give(documents);
        return documents;
      },
    });
    this.#open = new Mutation(host, {
      run: async (query: OpenQuery, context) => {
        this.#put(query.direction, chooseDocuments(await loadOpenDocuments(query, context)));
      },
    });
  }

  get loading(): boolean {
    return this.#open.pending || this.#named.pending;
  }

  get error(): unknown {
    return this.#open.error ?? this.#named.error;
  }

  /** A report has one direction, that of the first document: the others are left out by name. */
  give(documents: readonly Document[]): void {
    const direction = documents[0]?.direction;
    const choice = chooseDocuments(documents.filter((one) => one.direction === direction));
    const others = documents.filter((one) => one.direction !== direction).map(labelOf);
    this.#put(direction, { ...choice, left: [...choice.left, ...others] });
  }

  giveItems({ direction, items }: PayableItems): void {
    this.#put(direction, chooseItems(items));
  }

  loadOpen(query: OpenQuery): void {
    void this.#open.run(query);
  }

  /** Hands out what was chosen, once. */
  take(): Chosen | undefined {
    const chosen = this.#waiting;
    this.#waiting = undefined;
    return chosen;
  }

  #put(direction: Direction | undefined, choice: Choice): void {
    this.#waiting = { direction, choice };
    this.#host.requestUpdate();
  }
}
