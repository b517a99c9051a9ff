import { createContext } from '@lit/context';
import type { Address, GivenWords } from '../i18n/manner.ts';
import type { Scope } from './scope.ts';

/** What `<saldo-provider>` hands to the elements below it. A changed context is a new object. */
export interface SaldoContext {
  /** Absent while the provider is not configured. */
  readonly scope: Scope | undefined;
  /** BCP 47 tag, where the provider sets one. */
  readonly locale: string | undefined;
  /** Form of address, where the provider sets one. */
  readonly address?: Address | undefined;
  /** Words that the host says otherwise. */
  readonly words?: GivenWords | undefined;
  /** Address of the picture in letterheads, where the provider names it. */
  readonly logo?: string | undefined;
  /** Folder of the files that read PDFs, where the provider names it. */
  readonly pdfAssetBase?: string | undefined;
}

/**
 * A registered symbol, so that a provider and an element from two bundles of one page meet. Theme and density are not
 * in it: they are CSS (`color-scheme` and custom properties) and inherit by themselves.
 */
export const saldoContext = createContext<SaldoContext>(Symbol.for('saldo.context.v1'));
