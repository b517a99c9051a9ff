import { html, nothing, type TemplateResult } from 'lit';
import type { TableField } from '@saldo/sdk/upload';
import type { SharedWords } from '../../i18n/shared.words.ts';
import type { Spoken } from '../../i18n/message.ts';
import type { publishFilesEn } from '../publish-files.words.ts';
import type { ChosenTable } from '../data/chosen-files.ts';
import type { TableAnswers } from '../data/column-memory.ts';
import type { Upload } from '../data/upload.ts';

export type PublishFilesWords = SharedWords & Spoken<typeof publishFilesEn>;

export interface QuestionsView {
  readonly words: PublishFilesWords;
  readonly upload: Upload;
  readonly fields: readonly TableField[];
  /** Somebody tried to go on without an answer. */
  readonly isMissing: boolean;
  readonly onChange: () => void;
  readonly onGoOn: () => void;
  readonly onStartOver: () => void;
}

/** What files do not say by themselves. Nothing is guessed. */
export function questions(view: QuestionsView): TemplateResult {
  const { words, upload, isMissing, onGoOn, onStartOver } = view;
  return html`<h3 id="stage" tabindex="-1">${words.askHeading}</h3>
    ${upload.asksDirection ? directionQuestion(view) : nothing}
    ${upload.tables.filter((one) => !one.isConfirmed).map((table, index) => tableQuestion(view, table, index))}
    ${upload.loose.length > 0 ? looseQuestion(view) : nothing}
    ${isMissing ? html`<p class="field-error" role="alert">${words.unanswered}</p>` : nothing}
    <div class="actions">
      <button class="primary" type="button" @click=${onGoOn}>${words.goOn}</button>
      <button type="button" @click=${onStartOver}>${words.startOver}</button>
    </div>`;
}

/** Whether everything that has to be told was told. */
export function isAnswered({ asksDirection, direction, tables }: Upload): boolean {
  return (
    (!asksDirection || direction !== undefined) &&
    tables.every((one) => one.isConfirmed || openQuestions(one, direction).length === 0)
  );
}

function openQuestions(
  { description, answers }: ChosenTable,
  direction: Upload['direction'],
): readonly string[] {
  const { columns = description.columns } = answers;
  const has = (...fields: TableField[]) => fields.some((field) => columns[field] !== undefined);
  const asked: [string, boolean][] = [
    [
      'columns',
      !(has('total') && has('issueDate') && has('externalId', 'number') && has('partner', 'taxId', 'name')),
    ],
    ['direction', !has('direction') && (answers.direction ?? direction) === undefined],
    ['currency', !has('currency') && !/^[A-Z]{3}$/.test(answers.currency ?? '')],
    ['decimalMark', description.questions.includes('decimalMark') && answers.decimalMark === undefined],
    ['dayFirst', description.questions.includes('dayFirst') && answers.dayFirst === undefined],
    ['sheet', description.sheets.length > 1 && answers.sheet === undefined],
  ];
  return asked.flatMap(([name, isOpen]) => (isOpen ? [name] : []));
}

function directionQuestion({ words, upload, onChange }: QuestionsView): TemplateResult {
  return html`<fieldset class="question">
    <legend>${words.askDirection}</legend>
    ${directions(words, 'direction', upload.direction, (direction) => {
      upload.direction = direction;
      onChange();
    })}
  </fieldset>`;
}

function directions(
  words: PublishFilesWords,
  name: string,
  chosen: 'receivable' | 'payable' | undefined,
  onChoose: (direction: 'receivable' | 'payable') => void,
): TemplateResult {
  return html`<div class="row">
    ${radio(name, words.receivable, chosen === 'receivable', () => onChoose('receivable'))}
    ${radio(name, words.payable, chosen === 'payable', () => onChoose('payable'))}
  </div>`;
}

function radio(name: string, text: string, isChosen: boolean, onChoose: () => void): TemplateResult {
  return html`<label class="row"
    ><input type="radio" name=${name} .checked=${isChosen} @change=${onChoose} /> ${text}</label
  >`;
}

function tableQuestion(view: QuestionsView, table: ChosenTable, index: number): TemplateResult {
  const { words, upload, fields } = view;
  const { description, answers, file } = table;
  const { header, sample, columns: suggested, questions: asked, sheets } = description;
  const { columns = suggested } = answers;
  const say = (more: TableAnswers) => {
    upload.answer(table, more);
    view.onChange();
  };
  const name = (what: string) => `${what}-${index}`;
  return html`<fieldset class="question" data-file=${file.name}>
    <legend>${words.table({ file: file.name, count: description.rows })}</legend>
    <p class="muted small">${words.tableHint}</p>
    <div class="sample" tabindex="0" role="group" aria-label=${file.name}>
      <table>
        <thead>
          <tr>
            ${header.map((cell) => html`<th scope="col">${cell}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${sample.map(
            (cells) =>
              html`<tr>
                ${header.map((_, at) => html`<td>${cells[at] ?? ''}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div class="columns">
      ${fields.map(
        (field) =>
          html`<label class="field"
            ><span>${words.fields[field]}</span
            ><select
              data-field=${field}
              @change=${(event: Event) => {
                const { value } = event.target as HTMLSelectElement;
                const { [field]: _, ...others } = columns;
                say({ columns: value === '' ? others : { ...others, [field]: value } });
              }}
            >
              <option value="" ?selected=${columns[field] === undefined}>${words.noColumn}</option>
              ${header
                .filter((cell) => cell !== '')
                .map(
                  (cell) => html`<option value=${cell} ?selected=${columns[field] === cell}>${cell}</option>`,
                )}
            </select></label
          >`,
      )}
    </div>
    ${
      sheets.length > 1
        ? html`<label class="field"
            ><span>${words.sheet}</span
            ><select @change=${(event: Event) => say({ sheet: (event.target as HTMLSelectElement).value })}>
              <option value="" ?selected=${answers.sheet === undefined} disabled>${words.noColumn}</option>
              ${sheets.map((one) => html`<option value=${one} ?selected=${answers.sheet === one}>${one}</option>`)}
            </select></label
          >`
        : nothing
    }
    ${
      columns.direction === undefined && upload.direction === undefined
        ? html`<fieldset class="question">
            <legend>${words.askDirection}</legend>
            ${directions(words, name('direction'), answers.direction, (direction) => say({ direction }))}
          </fieldset>`
        : nothing
    }
    ${
      columns.currency === undefined
        ? html`<label class="field"
            ><span>${words.currency}</span
            ><input
              name="currency"
              maxlength="3"
              autocapitalize="characters"
              .value=${answers.currency ?? ''}
              @input=${(event: Event) =>
                say({ currency: (event.target as HTMLInputElement).value.trim().toUpperCase() })}
          /></label>`
        : nothing
    }
    ${
      asked.includes('decimalMark')
        ? html`<fieldset class="question">
            <legend>${words.decimalMark}</legend>
            <div class="row">
              ${radio(name('mark'), words.point, answers.decimalMark === '.', () => say({ decimalMark: '.' }))}
              ${radio(name('mark'), words.comma, answers.decimalMark === ',', () => say({ decimalMark: ',' }))}
            </div>
          </fieldset>`
        : nothing
    }
    ${
      asked.includes('dayFirst')
        ? html`<fieldset class="question">
            <legend>${words.dayFirst}</legend>
            <div class="row">
              ${radio(name('day'), words.day, answers.dayFirst === true, () => say({ dayFirst: true }))}
              ${radio(name('day'), words.month, answers.dayFirst === false, () => say({ dayFirst: false }))}
            </div>
          </fieldset>`
        : nothing
    }
  </fieldset>`;
}

function looseQuestion({ words, upload }: QuestionsView): TemplateResult {
  return html`<fieldset class="question">
    <legend>${words.looseHeading}</legend>
    <p class="muted small">${words.looseHint}</p>
    <div class="columns">
      ${upload.loose.map(
        (file) =>
          html`<label class="field"
            ><span>${file.name}</span
            ><input
              .value=${upload.chosen.get(file) ?? ''}
              @input=${(event: Event) => upload.chosen.set(file, (event.target as HTMLInputElement).value)}
          /></label>`,
      )}
    </div>
  </fieldset>`;
}
