import { css } from 'lit';

/** The page of a document: its head, its parts below each other, and how it is printed. */
export const documentDetailStyles = css`
  .document {
    padding-block-end: var(--_4);
  }
  .back {
    padding: var(--_3) var(--_cell-inline) 0;
  }
  .back .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .banner {
    margin: var(--_3) var(--_cell-inline) 0;
  }

  :is(.head, .party, .beside, .facts, .sums dt) {
    overflow-wrap: anywhere;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3) clamp(20px, 4cqi, 64px);
    padding: var(--_4) var(--_cell-inline);
  }
  .who {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .kind,
  .sum-figures dt {
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 500;
    line-height: 1.5;
  }
  .head :is(h2, .title) {
    font-size: calc(var(--_size-figure) * 1.1);
    letter-spacing: -0.014em;
    line-height: 1.3;
  }
  .head h2:focus {
    outline: 0;
  }
  .head h2:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .states,
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_4);
  }
  .states {
    min-block-size: 1lh;
  }
  .states .badge {
    white-space: normal;
  }
  .dates > div {
    display: flex;
    gap: 0 6px;
  }
  .dates dt,
  .dates .muted {
    color: var(--_muted);
  }
  .sum-figures {
    display: flex;
    align-self: start;
    gap: var(--_2) clamp(20px, 3cqi, 40px);
    text-align: end;
  }
  .sum-figures dd {
    font-size: var(--_size-figure);
    font-weight: var(--_weight-strong);
    letter-spacing: -0.014em;
    line-height: 1.3;
  }
  .sum-figures .whole dd,
  .sum-figures .none dd {
    color: var(--_muted);
    font-weight: 500;
  }
  .sum-figures .whole:only-child dd {
    color: inherit;
    font-weight: var(--_weight-strong);
  }
  .sum-figures .code {
    font-size: 0.56em;
    letter-spacing: 0.04em;
  }
  .sum-figures .skeleton {
    margin-inline-start: auto;
  }
  .description,
  .remark {
    flex: 1 1 100%;
  }
  .remark {
    padding: var(--_2) var(--_3);
    border-inline-start: 2px solid var(--_line-control);
    background: var(--_sunken);
  }
  .remark[data-tone='review'] {
    border-color: var(--_review);
    background: var(--_review-soft);
  }

  .document > section > :is(h3, .heading),
  .beside h3,
  .party h3 {
    font-size: var(--_size);
  }
  .document > section > :is(h3, .heading) {
    padding: var(--_5) var(--_cell-inline) var(--_2);
  }
  h3 .count {
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 400;
  }
  .document > .papers > h3 {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .papers {
    position: relative;
    padding: 0 var(--_cell-inline) var(--_4);
  }

  .parties {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 210px), 1fr));
    gap: var(--_4) clamp(20px, 3.5cqi, 56px);
    padding: var(--_4) var(--_cell-inline);
    border-block-start: 1px solid var(--_line);
  }
  .party h3 {
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 500;
    letter-spacing: 0;
    line-height: 1.5;
  }
  .party .name {
    font-weight: 500;
  }
  .party p + p:not(.name) {
    color: var(--_muted);
  }

  .below-lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(300px, 26em);
    gap: var(--_5) clamp(20px, 4cqi, 64px);
    padding: var(--_4) var(--_cell-inline) 0;
  }
  .parties + .below-lines {
    border-block-start: 1px solid var(--_line);
  }
  .below-lines > .totals {
    grid-column: 2;
  }
  .beside {
    display: grid;
    align-content: start;
    gap: var(--_5);
  }
  .beside h3 {
    padding-block-end: var(--_1);
  }
  .written {
    max-inline-size: 70ch;
    white-space: pre-wrap;
  }
  .relations li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
  }

  .facts dl.facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
    column-gap: clamp(20px, 3.5cqi, 56px);
    padding-inline: var(--_cell-inline);
  }
  .facts dl > div {
    display: grid;
    grid-template-columns: minmax(7em, 2fr) 3fr;
    align-items: baseline;
    gap: var(--_3);
    padding-block: 5px;
    border-block-end: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    white-space: pre-wrap;
  }
  .facts .key {
    font-family: var(--_mono);
    font-size: 0.9em;
  }
  .recorded {
    padding: var(--_5) var(--_cell-inline) 0;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  @container (inline-size < 760px) {
    .below-lines {
      grid-template-columns: minmax(0, 1fr);
    }
    .below-lines > .totals {
      grid-column: 1;
      order: -1;
    }
  }
  @container (inline-size < 560px) {
    .back,
    .head,
    .parties,
    .below-lines,
    .papers,
    .document > section > :is(h3, .heading),
    .facts dl.facts,
    .recorded {
      padding-inline: var(--_4);
    }
    .banner {
      margin-inline: var(--_4);
    }
    .sum-figures {
      flex: 1 1 100%;
      flex-wrap: wrap;
      justify-content: space-between;
      text-align: start;
    }
    .sum-figures > :last-child:not(:only-child) {
      text-align: end;
    }
    .sum-figures .skeleton {
      margin-inline-start: 0;
    }
    .dates > div {
      flex-wrap: wrap;
    }
  }
`;
