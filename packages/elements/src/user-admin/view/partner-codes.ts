import { html, type TemplateResult } from 'lit';
import type { PartnerPickerView } from './partner-picker-view.ts';

/** Who may administer but see no records finds nobody: clients and suppliers are named by the codes of the publisher's system. */
export function codeField({ words, chosen, problem, onChange }: PartnerPickerView): TemplateResult {
  const add = (field: HTMLInputElement) => {
    const code = field.value.trim();
    field.value = '';
    if (code === '' || chosen.some(({ externalId }) => externalId === code)) return;
    onChange([...chosen, { externalId: code, name: code }]);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add(event.target as HTMLInputElement);
  };
  return html`<p id="partners-hint" class="field-hint">${words.codesHint}</p>
    <input
      id="partners"
      type="text"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      maxlength="200"
      placeholder=${words.code}
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby="partners-hint partners-problem"
      @keydown=${handleKey}
      @change=${(event: Event) => add(event.target as HTMLInputElement)}
    />`;
}
