/** How parties are told apart by their identifiers, in files and on the server alike. */
export { comparableName } from './comparable-name.ts';
export { identifiesAlone, isGenericIdentifier } from './generic-identifier.ts';
export { normalizedIdentifier } from './normalized-identifier.ts';
