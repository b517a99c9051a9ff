import type { CSSResultGroup } from 'lit';
import { tables } from '../table/data-table.styles.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { choices } from '../theme/choice.styles.ts';
import { fields } from '../theme/field.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { userAdminFormStyles } from './user-admin.form.styles.ts';
import { userAdminStyles } from './user-admin.styles.ts';

/** All style sheets of the element, in their order. */
export const userAdminSheets: CSSResultGroup = [
  ...[tokens, base, buttons, fields, choices, states],
  ...[tables, userAdminStyles, userAdminFormStyles],
];
