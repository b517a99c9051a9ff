import type { PasskeyAssertion, PasskeyInput } from '@saldo/sdk/contract';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { isSecret } from '../ceremonies/one-time-secret.ts';

/** What was asked of the browser. */
export interface Asked {
  readonly challengeHash: Uint8Array;
  readonly origin: string;
  readonly rpId: string;
}

/** A passkey as the authenticator made it. */
export interface MadePasskey {
  readonly credentialId: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
}

/** EdDSA, ES256, RS256 (IANA COSE): what authenticators make. */
export const PASSKEY_ALGORITHMS = [-8, -7, -257];

/** The passkey of an answer to a challenge; undefined where it answers another one, for another page, or is broken. */
export async function judgeMadePasskey(input: PasskeyInput, asked: Asked): Promise<MadePasskey | undefined> {
  // Only who has passkeys needs it.
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  const response: RegistrationResponseJSON = {
    id: input.credentialId,
    rawId: input.credentialId,
    type: 'public-key',
    clientExtensionResults: {},
    response: { clientDataJSON: input.clientDataJSON, attestationObject: input.attestationObject },
  };
  const judged = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => isSecret(challenge, asked.challengeHash),
    expectedOrigin: asked.origin,
    expectedRPID: asked.rpId,
    requireUserVerification: false,
    supportedAlgorithmIDs: PASSKEY_ALGORITHMS,
  }).catch(() => undefined);
  const made = judged?.registrationInfo?.credential;
  return made && { credentialId: made.id, publicKey: made.publicKey, counter: made.counter };
}

export interface KnownPasskey {
  readonly credential_id: string;
  readonly public_key: Uint8Array<ArrayBuffer>;
  readonly counter: string;
}

/** What a passkey says to a challenge; undefined where it is another's, another challenge's, another page's, or a copy. */
export async function judgePasskey(
  input: PasskeyAssertion,
  asked: Asked & { readonly mustVerify: boolean },
  passkey: KnownPasskey,
): Promise<{ readonly counter: number } | undefined> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  const response: AuthenticationResponseJSON = {
    id: input.credentialId,
    rawId: input.credentialId,
    type: 'public-key',
    clientExtensionResults: {},
    response: {
      clientDataJSON: input.clientDataJSON,
      authenticatorData: input.authenticatorData,
      signature: input.signature,
    },
  };
  const judged = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => isSecret(challenge, asked.challengeHash),
    expectedOrigin: asked.origin,
    expectedRPID: asked.rpId,
    credential: {
      id: passkey.credential_id,
      publicKey: passkey.public_key,
      counter: Number(passkey.counter),
    },
    requireUserVerification: asked.mustVerify,
  }).catch(() => undefined);
  return judged?.verified === true ? { counter: judged.authenticationInfo.newCounter } : undefined;
}
