import type { PartnerSearch } from '../data/partner-search.ts';
import type { PartnerRef } from '../model/user-draft.ts';
import type { UserView } from './user-view.ts';

/** What choosing clients and suppliers needs. */
export interface PartnerPickerView extends UserView {
  readonly label: string;
  readonly search: PartnerSearch;
  /** Whether it can be searched; else codes are typed. */
  readonly canFind: boolean;
  readonly chosen: readonly PartnerRef[];
  /** Ids of those who were chosen once and have been deleted. */
  readonly gone: readonly string[];
  readonly most: number;
  readonly problem: string | undefined;
  readonly onChange: (chosen: readonly PartnerRef[]) => void;
  readonly onGone: (gone: readonly string[]) => void;
}
