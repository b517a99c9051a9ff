// The company's answer to a payment report: take it into review, accept, apply or reject it.
import { Away, get, send } from './api.js';
import { make } from './dom.js';
import { facts, section } from './drawer.js';
import { instant } from './format.js';

/** Steps that the contract allows from each status; the first is the one that usually comes next. */
const steps = {
  submitted: ['in_review', 'accepted', 'applied', 'rejected'],
  in_review: ['accepted', 'applied', 'rejected'],
  accepted: ['applied', 'rejected'],
  rejected: ['in_review'],
};
const words = { in_review: 'toReview', accepted: 'accept', applied: 'apply', rejected: 'reject' };
/** These two ask for something first. */
const questions = {
  rejected: { word: 'reason', field: 'reason', confirm: 'rejectNow', isRequired: true },
  applied: { word: 'payment', field: 'payment', confirm: 'applyNow', isRequired: false },
};

/** `render` is called when the form has changed, `onReviewed` with the report as it is after an answer. */
export function reviewForm({ say, tell, render, onReviewed }) {
  let asking;
  let failure;
  let isBusy = false;
  let input;

  const ask = (step) => {
    asking = step;
    failure = undefined;
    input = undefined;
    render();
    input?.focus();
  };

  async function answer(report, status, more = {}) {
    if (isBusy) return;
    isBusy = true;
    failure = undefined;
    render();
    const wasAsking = asking;
    try {
      const decision = { status, ...more };
      const reviewed = await send('PUT', `/payment-reports/${report.id}/review`, decision, { seen: report });
      asking = undefined;
      tell(`${say('done')} ${reviewed.number}, ${say(reviewed.status)}`);
      onReviewed(reviewed);
    } catch (error) {
      asking = wasAsking;
      failure = error;
      // Somebody else was faster: show what the report is now.
      if (error.status === 412) onReviewed(error.problem.current);
      if (error.status === 409) onReviewed(await get(`/payment-reports/${report.id}`));
    } finally {
      isBusy = false;
      render();
    }
  }

  const button = (step, isFirst, report) =>
    make(
      'button',
      {
        type: 'button',
        class: isFirst ? 'primary' : undefined,
        'data-key': `step-${step}`,
        'aria-disabled': isBusy && 'true',
        onclick: () => (questions[step] ? ask(step) : void answer(report, step)),
      },
      say(report.status === 'rejected' ? 'again' : words[step]),
    );

  function question(report) {
    const { word, field, confirm, isRequired } = questions[asking];
    const step = asking;
    input ??= isRequired
      ? make('textarea', {
          id: 'answer-text',
          rows: '3',
          maxlength: '1000',
          required: true,
          'data-key': 'answer',
        })
      : make('input', {
          id: 'answer-text',
          type: 'text',
          maxlength: '200',
          placeholder: say('paymentHint'),
          'data-key': 'answer',
        });
    const submit = (event) => {
      event.preventDefault();
      const value = input.value.trim();
      if (isRequired && value === '') {
        input.value = '';
        input.reportValidity();
        return;
      }
      void answer(report, step, value === '' ? {} : { [field]: value });
    };
    return make(
      'form',
      { class: 'question', onsubmit: submit },
      make('label', { for: 'answer-text' }, say(word)),
      input,
      make(
        'div',
        { class: 'buttons' },
        make(
          'button',
          { class: 'primary', 'data-key': 'confirm', 'aria-disabled': isBusy && 'true' },
          say(confirm),
        ),
        make(
          'button',
          { type: 'button', 'data-key': `step-${step}`, onclick: () => ask(undefined) },
          say('cancel'),
        ),
      ),
    );
  }

  return (report) => {
    const next = steps[report.status] ?? [];
    if (asking && !next.includes(asking)) asking = undefined;
    const { review } = report;
    return section(
      say('review'),
      review &&
        facts([
          [say('answered'), instant(review.at)],
          [say('reason'), review.reason],
          [say('becamePayment'), review.payment?.externalId],
        ]),
      failure && make('p', { class: 'failure', role: 'alert' }, sentence(say, failure)),
      asking
        ? question(report)
        : make(
            'div',
            { class: 'buttons' },
            next.map((step, index) => button(step, index === 0, report)),
          ),
    );
  };
}

/** What happened, in words, with what to pass on. */
export function sentence(say, error) {
  if (error instanceof Away) return say('failedAway');
  if (error.status === 409 || error.status === 412) return say('conflict');
  const id = error.problem?.requestId;
  return id ? `${say('failed')} ${say('request')} ${id}` : say('failed');
}
