import type { Saldo } from '@saldo/sdk';

type Reading = 'get' | 'list' | 'summary' | 'messages' | 'content' | 'view' | 'movements' | 'openItems';

/** A client that can only be read from, which is what a query gets. */
export type ReadingClient = {
  readonly [Resource in keyof Saldo]: Pick<Saldo[Resource], Extract<keyof Saldo[Resource], Reading>>;
};

/** A client that can only be written to, which is what a mutation gets. */
export type WritingClient = {
  readonly [Resource in keyof Saldo]: Omit<Saldo[Resource], Reading>;
};
