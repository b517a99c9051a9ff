import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FactorAdded, Factors, SecondFactorInput, TotpEnrolment } from '@saldo/sdk/contract';
import type { PortalEntrance } from '../../entrance/portal-entrance.ts';
import type { Act } from './act.ts';
import { askPasskey, makePasskey } from './passkeys.ts';
import { qrPicture } from './qr-picture.ts';

/** What somebody changes about their own second factors. */
export type FactorChange =
  | { readonly kind: 'app' | 'passkey' | 'codes' }
  | { readonly kind: 'remove'; readonly factor: string; readonly name: string };

/** What proves that it is the person who asks. */
export interface Presence {
  readonly password: string;
  /** As typed; empty where a passkey is to be used. */
  readonly code: string;
}

/** What is to be known of them, and done. */
export interface FactorActs {
  readonly changes: FactorChanges;
  readonly onChange: (change: FactorChange | undefined) => void;
  readonly onGo: (presence: Presence) => void;
  readonly onKept: () => void;
}

/** The second factors of who is signed in, and what is being changed about them. Read when the person wants to see them. */
export class FactorChanges implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #act: Act;
  readonly #wanted: () => PortalEntrance | undefined;
  #entrance: PortalEntrance | undefined;
  factors: Factors | undefined;
  change: FactorChange | undefined;
  /** A secret that waits for its first code. */
  enrolment: TotpEnrolment | undefined;
  picture: readonly (readonly boolean[])[] | undefined;
  /** Shown once. */
  recoveryCodes: readonly string[] | undefined;
  /** Whether a recovery code is asked for in the place of the app's. */
  recovering = false;

  /** @param wanted the entrance while the person wants to see their factors */
  constructor(host: ReactiveControllerHost, act: Act, wanted: () => PortalEntrance | undefined) {
    this.#host = host;
    this.#act = act;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdate(): void {
    const entrance = this.#wanted();
    if (entrance === this.#entrance) return;
    this.#entrance = entrance;
    this.factors = this.recoveryCodes = undefined;
    this.begin(undefined);
    if (entrance) this.read();
  }

  read(): void {
    void this.#act.run(async () => {
      this.factors = await this.#own.list();
    });
  }

  begin(change: FactorChange | undefined): void {
    this.change = change;
    this.enrolment = this.picture = undefined;
    this.recovering = false;
    this.#host.requestUpdate();
  }

  recover(recovering: boolean): void {
    this.recovering = recovering;
    this.#host.requestUpdate();
  }

  kept(): void {
    this.recoveryCodes = undefined;
    this.#host.requestUpdate();
  }

  /** The next step of the change. Resolves with whether it went well. */
  go(presence: Presence, passkeyName: string): Promise<boolean> {
    return this.#act.run(() => this.#go(presence, passkeyName));
  }

  async #go(presence: Presence, passkeyName: string): Promise<void> {
    const { change, enrolment } = this;
    const password = presence.password === '' ? {} : { password: presence.password };
    if (change?.kind === 'app' && enrolment === undefined) {
      const begun = await this.#own.enrolTotp(password);
      this.picture = await qrPicture(begun.uri);
      this.enrolment = begun;
    } else if (change?.kind === 'app') {
      this.#added(await this.#own.confirmTotp({ code: digits(presence.code) }));
    } else if (change?.kind === 'passkey') {
      const made = await makePasskey(await this.#own.challengeEnrolment(password), passkeyName);
      this.#added(await this.#own.enrolPasskey(made));
    } else if (change) {
      const proof = await this.#proof(presence.code);
      if (change.kind === 'remove') {
        this.factors = await this.#own.remove({ factor: change.factor, ...password, proof });
      } else {
        this.recoveryCodes = (await this.#own.renewRecoveryCodes({ ...password, proof })).recoveryCodes;
        this.factors = await this.#own.list();
      }
      this.begin(undefined);
    }
  }

  async #proof(code: string): Promise<SecondFactorInput> {
    if (this.recovering) return { recoveryCode: code.trim() };
    return code === '' ? { passkey: await askPasskey(await this.#own.challenge()) } : { code: digits(code) };
  }

  #added({ factors, recoveryCodes }: FactorAdded): void {
    this.factors = factors;
    this.recoveryCodes = recoveryCodes;
    this.begin(undefined);
  }

  get #own() {
    return this.#entrance!.factors();
  }
}

function digits(typed: string): string {
  return typed.replaceAll(/\D/g, '');
}
