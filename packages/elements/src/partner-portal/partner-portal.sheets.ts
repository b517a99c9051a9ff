import type { CSSResultGroup } from 'lit';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { overviewStyles } from './overview.styles.ts';
import { portalStyles } from './partner-portal.styles.ts';

/** All style sheets of a portal, in their order. */
export const partnerPortalSheets: CSSResultGroup = [
  tokens,
  base,
  buttons,
  states,
  portalStyles,
  overviewStyles,
];
