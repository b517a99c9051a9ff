import type { ReactiveControllerHost } from 'lit';
import type { Direction } from '@saldo/sdk/contract';
import type { BucketFilter } from '../model/open-rows.ts';
import { defaultPeriod, type PeriodChoice } from '../model/statement-period.ts';

export const views = ['activity', 'open_items'] as const;
export type View = (typeof views)[number];

/** What a person chose of the account: which one, which view of it, which days, which currency or age. */
export class StatementChoices {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  view: View | undefined;
  direction: Direction | undefined;
  period: PeriodChoice = defaultPeriod;
  /** '' for all. */
  currency = '';
  filter: BucketFilter | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** For another account: what was chosen of this one does not hold there. */
  startOver(): void {
    this.#set({ filter: undefined, currency: '' });
  }

  takeDirection(direction: Direction): void {
    this.#set({ direction });
    this.startOver();
  }

  /** A filter belongs to the open items. */
  show(view: View): void {
    this.#set({ view, filter: view === 'activity' ? undefined : this.filter });
  }

  changePeriod(change: Partial<PeriodChoice>): void {
    this.#set({ period: { ...this.period, ...change } });
  }

  takeCurrency(currency: string): void {
    this.#set({ currency, filter: undefined });
  }

  takeBucket(filter: BucketFilter | undefined): void {
    this.#set({ filter, view: filter ? 'open_items' : this.view });
  }

  #set(change: Partial<Pick<this, 'view' | 'direction' | 'period' | 'currency' | 'filter'>>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }
}
