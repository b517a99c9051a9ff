export interface ActionContext {
  /** Aborted when the element leaves the page. */
  readonly signal: AbortSignal;
}

/** What came of it, in words of the host's: said beside the row. Without a message nothing is. */
export interface ActionOutcome {
  readonly message?: string | undefined;
  /** It did not work, and the message says why. A promise that is rejected is told in words of the element's own. */
  readonly failed?: boolean | undefined;
}

type Answer = ActionOutcome | void | PromiseLike<ActionOutcome | void>;

/** What a person may do with a record of a list, by the host's code. With neither `run` nor `runMany` there is nothing to do. */
export interface RowAction<Row> {
  /** Names it among the others. */
  readonly id: string;
  /** Words of the host's own. */
  readonly label: string;
  /** Path data of a drawing of 16 by 16, in strokes: `M3 8h10M8 3v10`. */
  readonly icon?: string | undefined;
  /** Whether a record has it; absent, each has. */
  readonly visible?: ((record: Row) => boolean) | undefined;
  /** Whether it can be done now; absent, it can. */
  readonly enabled?: ((record: Row) => boolean) | undefined;
  /** Does it with one record. */
  readonly run?: ((record: Row, context: ActionContext) => Answer) | undefined;
  /** Does it with all that are chosen: a button where the selection is told. */
  readonly runMany?: ((records: readonly Row[], context: ActionContext) => Answer) | undefined;
}
