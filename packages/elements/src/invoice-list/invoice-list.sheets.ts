import type { CSSResultGroup } from 'lit';
import { tables } from '../table/data-table.styles.ts';
import { selectionBars } from '../table/selection-bar.styles.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { choices } from '../theme/choice.styles.ts';
import { fields } from '../theme/field.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { invoiceListStyles } from './invoice-list.styles.ts';
import { toolbarStyles } from './invoice-toolbar.styles.ts';
import { totalsStyles } from './invoice-totals.styles.ts';

/** All style sheets of the element, in their order. */
export const invoiceListSheets: CSSResultGroup = [
  ...[tokens, base, buttons, fields, states, tables, selectionBars, choices],
  ...[totalsStyles, toolbarStyles, invoiceListStyles],
];
