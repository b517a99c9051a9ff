import type { ReactiveControllerHost } from 'lit';
import type { FocusLater } from '../../base/focus-later.ts';
import type { PortalEntrance } from '../../entrance/portal-entrance.ts';
import type { Act } from './act.ts';
import { FactorChanges, type FactorActs, type FactorChange } from './factor-changes.ts';
import type { PasswordFields } from './password-fields.ts';

interface WishTools {
  readonly act: Act;
  readonly fields: PasswordFields;
  readonly focus: FocusLater;
  readonly entrance: () => PortalEntrance | undefined;
}

/** What somebody who is signed in changes about it: the password, second factors, links to other companies. */
export class WishActs {
  readonly #host: ReactiveControllerHost;
  readonly #tools: WishTools;
  readonly changes: FactorChanges;
  /** The password was changed. */
  changed = false;
  wrongLink: 'address' | 'step' | undefined;

  constructor(host: ReactiveControllerHost, tools: WishTools) {
    this.#host = host;
    this.#tools = tools;
    this.changes = new FactorChanges(host, tools.act, () => {
      const entrance = tools.entrance();
      return entrance?.state.kind === 'in' && entrance.wish === 'factors' ? entrance : undefined;
    });
  }

  setChanged(changed: boolean): void {
    this.changed = changed;
    this.#host.requestUpdate();
  }

  setWrongAddress(): void {
    this.wrongLink = 'address';
    this.#host.requestUpdate();
  }

  async link(entrance: PortalEntrance, publisherId: string, login: string, password: string): Promise<void> {
    let complete = true;
    this.wrongLink = undefined;
    const done = await this.#tools.act.run(async () => {
      complete = await entrance.link(publisherId, login, password);
    });
    if (!complete) this.wrongLink = 'step';
    else if (done) this.close(entrance);
    this.#host.requestUpdate();
  }

  close(entrance: PortalEntrance): void {
    const { act, fields } = this.#tools;
    this.changed = false;
    this.wrongLink = undefined;
    fields.forget();
    act.reset();
    if (entrance.wish !== undefined) entrance.want(undefined);
  }

  /** What the view of one's own factors does. */
  factorActs(passkeyName: string): FactorActs {
    const { act, fields, focus } = this.#tools;
    const { changes } = this;
    const begin = (change: FactorChange | undefined) => {
      fields.forget();
      act.reset();
      changes.begin(change);
      focus.on(change ? '#title' : '#wish');
    };
    return {
      changes,
      onChange: begin,
      onGo: (presence) =>
        void changes.go(presence, passkeyName).then((done) => {
          fields.forget();
          const next = changes.enrolment ? '#code' : changes.recoveryCodes ? '#title' : '#wish';
          focus.on(done ? next : '[aria-invalid="true"]');
        }),
      onKept: () => {
        changes.kept();
        focus.on('#wish');
      },
    };
  }
}
