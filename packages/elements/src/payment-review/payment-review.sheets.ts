import type { CSSResultGroup } from 'lit';
import { fileDialogs } from '../shown-file/file-dialog.styles.ts';
import { tables } from '../table/data-table.styles.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { dialogs } from '../theme/dialog.styles.ts';
import { fields } from '../theme/field.styles.ts';
import { reportLineStyles } from '../theme/report-lines.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { paymentReviewStyles } from './payment-review.styles.ts';

/** All style sheets of the element, in their order. */
export const paymentReviewSheets: CSSResultGroup = [
  ...[tokens, base, buttons, fields, states],
  ...[tables, dialogs, fileDialogs, reportLineStyles, paymentReviewStyles],
];
