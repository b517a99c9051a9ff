import { crc32 } from 'node:zlib';
import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';

const apiKey = /^saldo_sk_[\w-]{65}[\da-f]{8}$/;

/** There is a key, and it is written as one. */
export const key: Check = {
  name: 'API key',
  needs: [],
  look({ installation: { key: given } }) {
    if (given === undefined)
      return wrong(
        'There is no API key.',
        'Set SALDO_API_KEY, or give --key; saldo-server key create makes one, or the publisher’s administrator.',
      );
    const { value, from } = given;
    if (/^Bearer\s/i.test(value)) return wrong(`${from} begins with Bearer.`, 'Leave that out.');
    if (!/^[\x21-\x7e]+$/.test(value))
      return wrong(
        `${from} has blanks or letters that no key has.`,
        'Copy it anew, without quotes and line ends.',
      );
    if (/^saldo_(es|si)_/.test(value))
      return wrong(
        `${from} is the token of a session, not an API key.`,
        'Take a key, which begins with saldo_sk_; tokens are for pages.',
      );
    if (value.startsWith('saldo_sk_') && !isWhole(value))
      return wrong(
        `${from} is not whole, or has a typing error.`,
        'Copy it anew; lost, it takes another key.',
      );
    return right(`${from} is written as a key.`);
  },
};

/** The last eight characters are the CRC-32 of all before (decision 7). */
function isWhole(value: string): boolean {
  return apiKey.test(value) && crc32(value.slice(0, -8)).toString(16).padStart(8, '0') === value.slice(-8);
}
