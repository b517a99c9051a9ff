import type { CSSResultGroup } from 'lit';
import { attachmentStyles } from '../attachments/attachments.styles.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { paymentListStyles } from './payment-list.styles.ts';

/** All style sheets of the element, in their order. */
export const paymentListSheets: CSSResultGroup = [
  tokens,
  base,
  buttons,
  states,
  attachmentStyles,
  paymentListStyles,
];
