import { html, type TemplateResult } from 'lit';
import { SaldoElement } from '../base/saldo-element.ts';

/** The smallest element: it shows whose session it has, or that it failed. */
export class SessionReader extends SaldoElement {
  constructor() {
    super({ en: {}, load: async () => ({ translation: { words: {} } }) });
  }

  get shown(): string {
    return this.shadowRoot?.textContent?.trim() ?? '';
  }

  reload(): void {
    this.sessionQuery.retry();
  }

  protected override render(): TemplateResult {
    const { error } = this.sessionQuery;
    if (error) return html`failed: ${(error as Error).name}`;
    return html`${this.session?.partner?.name ?? 'nobody'} ${this.words.retry}`;
  }
}
