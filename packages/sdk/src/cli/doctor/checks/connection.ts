import type { Check } from '../check.ts';
import { right } from '../finding.ts';
import { address } from './address.ts';

/** Something answers at the address: name, port and certificate are good. */
export const connection: Check = {
  name: 'Connection',
  needs: [address],
  async look(examination) {
    const { url } = await examination.contract();
    return right(`${new URL(url).host} answers.`);
  },
};
