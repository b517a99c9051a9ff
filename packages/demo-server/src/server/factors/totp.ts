import { Secret, TOTP } from 'otpauth/slim';
import type { Random } from '../ids.ts';

/** What authenticator apps all understand: RFC 6238 with its defaults, which many of them assume whatever the address says. */
const PARAMETERS = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** RFC 4226 recommends 160 bits. */
const SECRET_BYTES = 20;

/** How many steps before and after the present one are accepted (RFC 6238, 5.2), for clocks that differ. */
const WINDOW = 1;

/** A new secret, in base32. */
export function newTotpSecret(random: Random): string {
  const bytes = new Uint8Array(SECRET_BYTES);
  random(bytes);
  return new Secret({ buffer: bytes.buffer }).base32;
}

/** The address that an app reads from a QR code: otpauth://totp/… */
export function totpUri(
  secret: string,
  { issuer, label }: { readonly issuer: string; readonly label: string },
): string {
  // A colon parts the issuer from the label.
  const named = { issuer: issuer.replaceAll(':', ' '), label: label.replaceAll(':', ' ') };
  return new TOTP({ ...PARAMETERS, ...named, secret }).toString();
}

/**
 * The step of time of which this is the code; undefined where it is the code of none that is accepted now. Whoever accepts a
 * code keeps its step and accepts no step up to it again.
 */
export function totpStep(secret: string, code: string, nowMs: number): number | undefined {
  const totp = new TOTP({ ...PARAMETERS, secret });
  const delta = totp.validate({ token: code, timestamp: nowMs, window: WINDOW });
  return delta === null ? undefined : totp.counter({ timestamp: nowMs }) + delta;
}
