import { maxBytes, type Reader } from '../reader.ts';
import { findInArray, findInObject } from './read-json.ts';

const [openingBracket, openingBrace] = [0x5b, 0x7b];

/** Records of the contract, as JSON or NDJSON. */
export const records: Reader = {
  format: 'records',
  recognises: ({ head, root }) => !root && (head[0] === openingBracket || head[0] === openingBrace),
  find: ({ head, source }) =>
    head[0] === openingBracket ? findInArray(source, maxBytes) : findInObject(source, maxBytes),
};
