import type { DocumentInput } from '../../generated/contract.ts';
import { cut } from '../cut.ts';

const lengths = { notes: 4000, project: 200, costCentre: 200, branch: 200, salesperson: 200, reference: 200 };

/** Texts of a document as long as the contract takes them; what is blank is left out. */
export function texts(
  written: Partial<Record<keyof typeof lengths, string | undefined>>,
): Pick<DocumentInput, keyof typeof lengths> {
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, text]) => {
      const value = cut(text, lengths[name as keyof typeof lengths]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
