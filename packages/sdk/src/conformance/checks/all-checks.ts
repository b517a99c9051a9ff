import type { Check } from '../check.ts';
import { readVectors } from '../vectors/read-vectors.ts';
import { vectorChecks } from '../vectors/run-vector.ts';
import { accessChecks } from './access-checks.ts';
import { agreementChecks } from './agreement-checks.ts';
import { answerChecks } from './answer-checks.ts';
import { detailChecks } from './detail-checks.ts';
import { feedChecks } from './feed-checks.ts';
import { fileSourceChecks } from './file-source-checks.ts';
import { followingChecks } from './following-checks.ts';
import { idempotencyChecks } from './idempotency-checks.ts';
import { identityChecks } from './identity-checks.ts';
import { isolationChecks } from './isolation-checks.ts';
import { keyChecks } from './key-checks.ts';
import { listChecks } from './list-checks.ts';
import { moneyChecks } from './money-checks.ts';
import { paceChecks } from './pace-checks.ts';
import { partnerChecks } from './partner-checks.ts';
import { previewChecks } from './preview-checks.ts';
import { problemChecks } from './problem-checks.ts';
import { publishingChecks } from './publishing-checks.ts';
import { webhookChecks } from './webhook-checks.ts';
import { referenceChecks } from './reference-checks.ts';

/** Every check of the kit. */
export function allChecks(): readonly Check[] {
  return [
    ...answerChecks,
    ...problemChecks,
    ...accessChecks,
    ...keyChecks,
    ...isolationChecks,
    ...identityChecks,
    ...publishingChecks,
    ...previewChecks,
    ...referenceChecks,
    ...idempotencyChecks,
    ...moneyChecks,
    ...listChecks,
    ...feedChecks,
    ...followingChecks,
    ...partnerChecks,
    ...paceChecks,
    ...fileSourceChecks,
    ...agreementChecks,
    ...detailChecks,
    ...webhookChecks,
    ...vectorChecks(readVectors()),
  ];
}
