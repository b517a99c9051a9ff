import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import type { PasskeyAssertion, PasskeyChallenge, PasskeyInput } from '@saldo/sdk/contract';

/** Bits of authenticator data, https://www.w3.org/TR/webauthn-3/#authdata-flags */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

/** What a test makes otherwise than an authenticator and a browser would. */
export interface Forgery {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly verified?: boolean;
  readonly counter?: number;
  readonly type?: string;
}

/** An authenticator with one passkey and its browser, in software: ES256, without attestation. */
export class SoftAuthenticator {
  readonly credentialId = randomBytes(16).toString('base64url');
  readonly #origin: string;
  readonly #privateKey: KeyObject;
  readonly #cose: Buffer;
  counter = 0;

  constructor(origin: string) {
    this.#origin = origin;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#privateKey = privateKey;
    const { x, y } = publicKey.export({ format: 'jwk' });
    const coordinate = (text: string) =>
      Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(text, 'base64url')]);
    // {1: 2, 3: -7, -1: 1, -2: x, -3: y} (RFC 9053, 2.1 and 7.1.1)
    this.#cose = Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      coordinate(x!),
      Buffer.from([0x22]),
      coordinate(y!),
    ]);
  }

  make({ id, publicKey }: PasskeyChallenge, name = 'Portátil', forged: Forgery = {}): PasskeyInput {
    const idBytes = Buffer.from(this.credentialId, 'base64url');
    const attested = Buffer.concat([Buffer.alloc(16), uint16(idBytes.length), idBytes, this.#cose]);
    const authData = this.#authData(rpIdOf(publicKey), ATTESTED, forged, attested);
    // {"fmt": "none", "attStmt": {}, "authData": …}
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3, 0x63]),
      Buffer.from('fmt'),
      Buffer.from([0x64]),
      Buffer.from('none'),
      Buffer.from([0x67]),
      Buffer.from('attStmt'),
      Buffer.from([0xa0, 0x68]),
      Buffer.from('authData'),
      Buffer.from([0x59]),
      uint16(authData.length),
      authData,
    ]);
    return {
      id,
      name,
      credentialId: this.credentialId,
      clientDataJSON: this.#clientData('webauthn.create', publicKey, forged).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    };
  }

  answer({ id, publicKey }: PasskeyChallenge, forged: Forgery = {}): PasskeyAssertion {
    this.counter += 1;
    const authData = this.#authData(rpIdOf(publicKey), 0, forged);
    const clientData = this.#clientData('webauthn.get', publicKey, forged);
    const signed = createSign('sha256').update(authData).update(sha256(clientData));
    return {
      id,
      credentialId: this.credentialId,
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signed.sign(this.#privateKey).toString('base64url'),
    };
  }

  #clientData(type: string, { challenge }: { challenge: string }, forged: Forgery): Buffer {
    const said = { type: forged.type ?? type, challenge: forged.challenge ?? challenge };
    return Buffer.from(
      JSON.stringify({ ...said, origin: forged.origin ?? this.#origin, crossOrigin: false }),
    );
  }

  #authData(
    rpId: string,
    flags: number,
    { verified = true, ...forged }: Forgery,
    rest = Buffer.alloc(0),
  ): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(forged.counter ?? this.counter);
    const all = Buffer.from([flags | PRESENT | (verified ? VERIFIED : 0)]);
    return Buffer.concat([sha256(Buffer.from(forged.rpId ?? rpId)), all, counter, rest]);
  }
}

function rpIdOf(options: Readonly<Record<string, unknown>>): string {
  return (options['rpId'] ?? (options['rp'] as { id: string }).id) as string;
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
