import type { Entrance } from '@saldo/sdk/contract';
import type { PortalEntrance } from '../../entrance/portal-entrance.ts';
import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import type { Act } from '../data/act.ts';
import type { PasswordFields } from '../data/password-fields.ts';
import type { SignInWords } from '../sign-in.words.ts';

/** What every form of the entrance is drawn with. */
export interface SignInView {
  readonly words: SignInWords & SharedWords;
  readonly format: Format;
  readonly entrance: PortalEntrance;
  /** Absent while they are not known. */
  readonly facts: Entrance | undefined;
  readonly act: Act;
  readonly fields: PasswordFields;
}

/** Values of a form by the names of its fields. */
export function valuesOf(event: SubmitEvent): (name: string) => string {
  event.preventDefault();
  const data = new FormData(event.target as HTMLFormElement);
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
}
