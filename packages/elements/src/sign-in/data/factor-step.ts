import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Factors, TotpEnrolment } from '@saldo/sdk/contract';
import type { PortalEntrance } from '../../entrance/portal-entrance.ts';
import { askPasskey, makePasskey } from './passkeys.ts';
import { qrPicture } from './qr-picture.ts';

/** A proof by a second factor, or the first one being added: what of it is known so far. */
export class FactorStep implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  factors: Factors | undefined;
  /** A secret that waits for its first code. */
  enrolment: TotpEnrolment | undefined;
  /** The modules of its QR code, row by row. */
  picture: readonly (readonly boolean[])[] | undefined;
  /** Shown once; whoever has them goes on. */
  recoveryCodes: readonly string[] | undefined;
  /** Whether a recovery code is asked for in the place of the app's. */
  recovering = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  reset(): void {
    this.factors = this.enrolment = this.picture = this.recoveryCodes = undefined;
    this.recovering = false;
  }

  recover(recovering: boolean): void {
    this.recovering = recovering;
    this.#host.requestUpdate();
  }

  async read(entrance: PortalEntrance): Promise<void> {
    this.factors = await entrance.factors().list();
    this.#host.requestUpdate();
  }

  async prove(entrance: PortalEntrance, typed: string): Promise<void> {
    const proof = this.recovering ? { recoveryCode: typed } : { code: typed.replaceAll(/\D/g, '') };
    await entrance.goOn(await entrance.factors().prove(proof));
  }

  async provePasskey(entrance: PortalEntrance): Promise<void> {
    const passkey = await askPasskey(await entrance.factors().challenge());
    await entrance.goOn(await entrance.factors().prove({ passkey }));
  }

  async beginApp(entrance: PortalEntrance): Promise<void> {
    this.enrolment = await entrance.factors().enrolTotp();
    this.#host.requestUpdate();
    this.picture = await qrPicture(this.enrolment.uri);
    this.#host.requestUpdate();
  }

  async confirmApp(entrance: PortalEntrance, typed: string): Promise<void> {
    await this.#added(entrance, await entrance.factors().confirmTotp({ code: typed.replaceAll(/\D/g, '') }));
  }

  async addPasskey(entrance: PortalEntrance, name: string): Promise<void> {
    const factors = entrance.factors();
    const made = await makePasskey(await factors.challengeEnrolment(), name);
    await this.#added(entrance, await factors.enrolPasskey(made));
  }

  async #added(entrance: PortalEntrance, { recoveryCodes }: { recoveryCodes?: string[] }): Promise<void> {
    this.recoveryCodes = recoveryCodes;
    // Who has no codes to write down goes on at once.
    if (recoveryCodes === undefined) await entrance.goOn();
    else this.#host.requestUpdate();
  }
}
