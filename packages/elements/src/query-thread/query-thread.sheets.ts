import type { CSSResultGroup } from 'lit';
import { attachmentStyles } from '../attachments/attachments.styles.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { fields } from '../theme/field.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { conversationStyles } from './query-thread.conversation.styles.ts';
import { queryThreadStyles } from './query-thread.styles.ts';

/** All style sheets of the element, in their order. */
export const queryThreadSheets: CSSResultGroup = [
  ...[tokens, base, buttons, fields, states],
  ...[attachmentStyles, queryThreadStyles, conversationStyles],
];
