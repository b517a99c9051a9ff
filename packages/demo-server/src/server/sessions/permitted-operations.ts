import type { SessionInput } from '@saldo/sdk/contract';
import { ROUTES, type ComponentName } from '../contract/route.ts';

const COMPONENTS: readonly ComponentName[] = [
  'statement',
  'invoiceList',
  'paymentReport',
  'queryThread',
  'pdfViewer',
];

/** The operations that elements need: those of every element that is granted, less the features that are switched off. */
export function permittedOperations(components: SessionInput['components']): string[] {
  const granted = COMPONENTS.filter((name) => components === undefined || components[name]?.enabled === true);
  return ROUTES.filter(({ callers }) => callers.includes('session'))
    .filter(
      (route) =>
        route.components.length === 0 ||
        route.components.some(
          (name) =>
            granted.includes(name) &&
            (route.feature === undefined || components?.[name]?.features?.[route.feature] !== false),
        ),
    )
    .map(({ operationId }) => operationId);
}
