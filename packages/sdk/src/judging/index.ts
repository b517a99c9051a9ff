/** Holds values against the contract and says all that is wrong, field by field: one code for the server and for whoever sends. */
export type { Fault } from './fault.ts';
export { judgePublishRecord } from './judge-publish-record.ts';
export { judgeText } from './judge-text.ts';
export { contractRef, Thoroughness, Validator } from './validator.ts';
