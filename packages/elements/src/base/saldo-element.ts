import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Saldo } from '@saldo/sdk';
import type { operations, Session } from '@saldo/sdk/contract';
import { ContextLink } from '../context/context-link.ts';
import type { SaldoContext } from '../context/saldo-context.ts';
import { scopeOf, type Scope } from '../context/scope.ts';
import { SignalController } from '../context/signal-controller.ts';
import { SaldoErrorEvent } from '../events/error.event.ts';
import type { HandOverEvent } from '../events/hand-over-event.ts';
import type { Signals } from '../events/signals.ts';
import { Format } from '../format/format.ts';
import { Wording, type Catalogue } from '../i18n/catalogue.ts';
import type { Address } from '../i18n/manner.ts';
import { closestLang, countryLocale, firstLocale, outwards } from '../i18n/locale.ts';
import type { Messages, Spoken } from '../i18n/message.ts';
import type { SharedWords } from '../i18n/shared.words.ts';
import type { QueryHost } from '../query/query-host.ts';
import { Query } from '../query/query.ts';
import { base } from '../theme/base.styles.ts';
import { tellMissing } from '../setup/tell-missing.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { TakenOver } from './taken-over.ts';

export type OperationId = keyof operations;

/**
 * What every element is: it finds its client (its own `client`, or the nearest provider's), knows its session, and speaks
 * and formats in its locale (`locale`, else the provider's, else the closest `lang`, else the browser's). It renders only
 * once its words are there, so that no other language flashes.
 *
 * @fires {SaldoErrorEvent} saldo-error - Something failed and is shown.
 */
export abstract class SaldoElement<Source extends Messages = Record<never, never>>
  extends LitElement
  implements QueryHost
{
  static override styles: CSSResultGroup = [tokens, base];

  static {
    // What depends on the size of what was drawn is drawn after it: no news for those who develop a host.
    this.disableWarning?.('change-in-update');
  }

  /** The client, where no provider gives one. Made by `createSaldo`. */
  @property({ attribute: false }) client: Saldo | undefined;

  /** Language and country as BCP 47, `es-MX`. */
  @property() locale: string | undefined;

  /** How Spanish addresses the reader: `tu`, the usual, or `usted`. Absent: as the provider says. */
  @property() address: Address | undefined;

  /** `light`, `dark`, or `auto` for the system's. Absent: as the page around it. */
  @property({ reflect: true }) theme: 'light' | 'dark' | 'auto' | undefined;

  /** `compact` or `comfortable`. Absent: as around it. */
  @property({ reflect: true }) density: 'compact' | 'comfortable' | undefined;

  readonly #context = new ContextLink(this);
  readonly #wording: Wording<Source>;
  #surroundingsObserver: MutationObserver | undefined;
  #format = new Format('en-US');
  #stopTelling: (() => void) | undefined;
  #takenOver: TakenOver | undefined;
  #internals: ElementInternals | undefined;

  /** The session that the element acts for. */
  protected readonly sessionQuery: Query<readonly [], Session> = new Query(this, {
    args: () => [] as const,
    load: (_, { scope }) => scope.session(),
    topics: ['session'],
  });

  constructor(catalogue: Catalogue<Source>) {
    super();
    new SignalController(this, 'news', (mark) => mark(this));
    this.addController({ hostUpdated: () => this.#tellShown() });
    this.#wording = new Wording(catalogue, this.localName);
  }

  /** Client, session and signals that the element shares with others; absent while it has no client. */
  get scope(): Scope | undefined {
    return this.client ? scopeOf(this.client) : this.#context.value?.scope;
  }

  /** What the nearest provider gives. */
  protected get surroundings(): SaldoContext | undefined {
    return this.#context.value;
  }

  /** Whether there is something to show without a client. */
  protected get worksAlone(): boolean {
    return false;
  }

  protected get session(): Session | undefined {
    return this.sessionQuery.value;
  }

  /** What the element says. */
  protected get words(): SharedWords & Spoken<Source> {
    return this.#wording.words;
  }

  /** How the element writes numbers and dates. */
  protected get format(): Format {
    const locale = this.#locale();
    const timeZone = this.session?.publisher.timeZone;
    const isolates = this.#isolates;
    const { locale: before, timeZone: zone, isolates: isolated } = this.#format;
    if (before !== locale || zone !== timeZone || isolated !== isolates) {
      this.#format = new Format(locale, timeZone, isolates);
    }
    return this.#format;
  }

  /** Whether the session lists the operation. While the session is not known: no. */
  protected may(operation: OperationId): boolean {
    return this.session?.operations.includes(operation) ?? false;
  }

  /**
   * Tells the host page of a failure that the element shows.
   *
   * @ignore
   */
  reportFailure(error: unknown): void {
    const event = new SaldoErrorEvent(error);
    this.dispatchEvent(event);
  }

  /**
   * Offers the host what a person asked for. Unless the host takes it over, the elements of the scope are told, and
   * one of them takes it up.
   */
  protected handOver<Name extends keyof Signals>(event: HandOverEvent<Name>): void {
    const { scope } = this;
    if (this.dispatchEvent(event)) scope?.emit(event.signal, event.told);
    else if (event.answer) void this.#follow(event);
  }

  async #follow<Name extends keyof Signals>(event: HandOverEvent<Name>): Promise<void> {
    const { scope } = this;
    this.#takenOver ??= new TakenOver(this);
    const isDone = await this.#takenOver.follow(event.taken(), this.words, (error) =>
      this.reportFailure(error),
    );
    if (isDone) scope?.invalidate(...event.mayChange);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#surroundingsObserver ??= new MutationObserver(() => this.requestUpdate());
    for (const one of outwards(this)) {
      this.#surroundingsObserver.observe(one, { attributes: true, attributeFilter: ['lang', 'dir'] });
    }
    this.#stopTelling = tellMissing(
      () => !this.scope && !this.#context.value && !this.worksAlone,
      ({ missingProvider }) => missingProvider(this.localName, this.closest('saldo-provider') !== null),
    );
    // The words depend on where the element is.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#surroundingsObserver?.disconnect();
    this.#stopTelling?.();
  }

  /** By which placeholders.css knows that there is something to see. */
  #tellShown(): void {
    this.#internals ??= this.attachInternals();
    this.#internals.states.add('shown');
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const pending = this.#useWords();
    return pending ? pending.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  #useWords(): Promise<void> | undefined {
    // While words are fetched the locale may change again.
    const { address, words } = this.#context.value ?? {};
    const manner = { address: this.address ?? address, given: words, isolates: this.#isolates };
    return this.#wording.use(this.#locale(), manner)?.then(() => this.#useWords());
  }

  /** Whether texts and numbers stand in a page from right to left. */
  get #isolates(): boolean {
    // By what it has: a server knows no directions.
    return (this as Partial<Element>).matches?.(':dir(rtl)') ?? false;
  }

  #locale(): string {
    const tag = firstLocale(this.locale, this.#context.value?.locale, closestLang(this), navigator.language);
    return countryLocale(tag, this.session?.publisher.country);
  }
}
