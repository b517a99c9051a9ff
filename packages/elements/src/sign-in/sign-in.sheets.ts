import type { CSSResultGroup } from 'lit';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { dialogs } from '../theme/dialog.styles.ts';
import { fields } from '../theme/field.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { signInStyles } from './sign-in.styles.ts';

/** All style sheets of the element, in their order. */
export const signInSheets: CSSResultGroup = [tokens, base, buttons, fields, states, dialogs, signInStyles];
