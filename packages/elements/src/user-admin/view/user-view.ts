import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import type { UserAdminWords } from '../user-admin.words.ts';

/** What every part of the element is drawn with. */
export interface UserView {
  readonly words: UserAdminWords & SharedWords;
  readonly format: Format;
}
