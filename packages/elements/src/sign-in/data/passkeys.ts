import type { PasskeyAssertion, PasskeyChallenge, PasskeyCreation, PasskeyInput } from '@saldo/sdk/contract';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** Whether this page can have passkeys: they are of a host name, by HTTPS. */
export function hasPasskeys(): boolean {
  return 'PublicKeyCredential' in window && isSecureContext && !/^\[|^[\d.]+$/.test(location.hostname);
}

/** Lets the person make a passkey. Throws what the browser throws, also when the person has thought better of it. */
export async function makePasskey({ id, publicKey }: PasskeyCreation, name: string): Promise<PasskeyInput> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = publicKey as unknown as PublicKeyCredentialCreationOptionsJSON;
  const made = await startRegistration({ optionsJSON });
  const { clientDataJSON, attestationObject, transports = [] } = made.response;
  return { id, name, credentialId: made.id, clientDataJSON, attestationObject, transports };
}

/** Lets the person answer with a passkey. Throws as `makePasskey` does. */
export async function askPasskey({ id, publicKey }: PasskeyChallenge): Promise<PasskeyAssertion> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = publicKey as unknown as PublicKeyCredentialRequestOptionsJSON;
  const made = await startAuthentication({ optionsJSON });
  const { clientDataJSON, authenticatorData, signature } = made.response;
  return { id, credentialId: made.id, clientDataJSON, authenticatorData, signature };
}
