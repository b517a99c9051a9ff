import type { TemplateResult } from 'lit';
import type { OperationId } from '../../base/saldo-element.ts';
import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import type { PortalRoute } from '../model/portal-route.ts';
import type { PartnerPortalWords } from '../partner-portal.words.ts';

/** One of a portal's views, as its navigation names it. */
export interface PortalView {
  /** Its name in the address. */
  readonly name: string;
  readonly title: string;
  readonly icon: TemplateResult;
  /** A session needs one of these to see it; none of them, and it is not there. */
  readonly operations: readonly OperationId[];
  /** Loads the elements that it is made of. */
  readonly load: () => Promise<unknown>;
  /** @param id what of it the address names */
  readonly render: (id: string | undefined) => TemplateResult;
}

/** What every part of a portal is drawn with. */
export interface PortalParts {
  readonly words: PartnerPortalWords & SharedWords;
  readonly format: Format;
  /** A link to a place: its address, and what happens when it is followed. */
  readonly link: (route: PortalRoute) => PortalLink;
}

export interface PortalLink {
  readonly href: string;
  readonly follow: (event: MouseEvent) => void;
}
