import type { CSSResultGroup } from 'lit';
import { attachmentStyles } from '../attachments/attachments.styles.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { fields } from '../theme/field.styles.ts';
import { reportLineStyles } from '../theme/report-lines.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { formStyles } from './payment-report.form.styles.ts';
import { lineStyles } from './payment-report.lines.styles.ts';
import { reportListStyles } from './payment-report.list.styles.ts';
import { paymentReportStyles } from './payment-report.styles.ts';

/** All style sheets of the element, in their order. */
export const paymentReportSheets: CSSResultGroup = [
  ...[tokens, base, buttons, fields, states],
  ...[attachmentStyles, reportLineStyles, paymentReportStyles, formStyles, lineStyles, reportListStyles],
];
