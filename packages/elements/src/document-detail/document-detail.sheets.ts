import type { CSSResultGroup } from 'lit';
import { attachmentStyles } from '../attachments/attachments.styles.ts';
import { fileDialogs } from '../shown-file/file-dialog.styles.ts';
import { tables } from '../table/data-table.styles.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { dialogs } from '../theme/dialog.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { documentDetailStyles } from './document-detail.styles.ts';
import { detailTableStyles } from './detail-tables.styles.ts';
import { detailTotalsStyles } from './detail-totals.styles.ts';

/** All style sheets of the element, in their order. */
export const documentDetailSheets: CSSResultGroup = [
  ...[tokens, base, buttons, states, tables, dialogs, fileDialogs, attachmentStyles],
  ...[documentDetailStyles, detailTableStyles, detailTotalsStyles],
];
