import type { PartnerSearch } from '../data/partner-search.ts';
import type { UserForm } from '../data/user-form.ts';
import type { UserView } from './user-view.ts';

/** What the form of a user is drawn with. */
export interface UserFormView extends UserView {
  readonly form: UserForm;
  readonly search: PartnerSearch;
  /** Whether clients and suppliers can be searched for; else they are named by their codes. */
  readonly canFind: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}
