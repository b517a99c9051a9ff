import { fromRoot } from '../process/root.ts';
import { bundleContract } from './bundle-contract.ts';
import { contractEntry } from './contract-files.ts';
import { checkAccess } from './rules/access.ts';
import { checkCodes } from './rules/codes.ts';
import { checkDeprecations } from './rules/deprecation.ts';
import { checkDocumentation } from './rules/documentation.ts';
import { checkFailures } from './rules/failures.ts';
import { checkKinds } from './rules/kinds.ts';
import { checkReferences } from './rules/references.ts';
import { checkMoney } from './rules/money.ts';
import { checkProblems } from './rules/problems.ts';
import { checkUnions } from './rules/unions.ts';

/** What our own rules find in the contract, one line each. */
export async function lintContract(): Promise<string[]> {
  const document = { ...(await bundleContract(fromRoot(contractEntry))) };
  return [
    checkMoney,
    checkProblems,
    checkDocumentation,
    checkKinds,
    checkReferences,
    checkAccess,
    checkFailures,
    checkUnions,
    checkCodes,
    checkDeprecations,
  ]
    .flatMap((check) => check(document))
    .map(({ pointer, message }) => `#${pointer}: ${message}`);
}
