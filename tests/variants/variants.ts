import { accountVariants } from './account-variants.ts';
import { agreementVariants } from './agreement-variants.ts';
import { answerVariants } from './answer-variants.ts';
import { detailVariants } from './detail-variants.ts';
import { followingVariants } from './following-variants.ts';
import { keyVariants } from './key-variants.ts';
import { paceVariants } from './pace-variants.ts';
import { publishingVariants } from './publishing-variants.ts';
import { refusalVariants } from './refusal-variants.ts';
import { webhookVariants } from './webhook-variants.ts';
import type { Variant } from './variant.ts';

/** Every broken variant. */
export const variants: readonly Variant[] = [
  ...answerVariants,
  ...accountVariants,
  ...publishingVariants,
  ...agreementVariants,
  ...detailVariants,
  ...followingVariants,
  ...keyVariants,
  ...paceVariants,
  ...refusalVariants,
  ...webhookVariants,
];

const short = ['ISO-1', 'MNY-3', 'DAT-1', 'IDN-2', 'STM-3', 'IDM-1', 'FED-2', 'ERR-9'];

/** Those that the suite runs each time. */
export const fewVariants = variants.filter(({ rule }) => short.includes(rule));
