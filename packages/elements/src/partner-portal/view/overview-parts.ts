import type { Direction, Session } from '@saldo/sdk/contract';
import type { DocumentPointer } from '../../events/pointers.ts';
import type { OverviewData } from '../data/overview-data.ts';
import type { PortalParts } from './portal-view.ts';

/** What the overview is drawn with. */
export interface Overview extends PortalParts {
  readonly title: string;
  readonly session: Session;
  readonly direction: Direction;
  readonly data: OverviewData;
  /** The views that there are for this session, by name. */
  readonly titles: ReadonlyMap<string, string>;
  /** Absent where the session may not read documents. */
  readonly open: ((document: DocumentPointer) => void) | undefined;
  readonly mayReport: boolean;
  readonly mayAsk: boolean;
}
