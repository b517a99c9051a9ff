import { css } from 'lit';

export const paymentReviewStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2) var(--_4);
    min-block-size: var(--_control);
    padding-block-end: var(--_3);
  }
  .head h2 {
    font-size: calc(var(--_size) * 1.35);
    letter-spacing: -0.012em;
  }
  .head select {
    inline-size: auto;
  }

  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 25rem);
    align-items: start;
    gap: var(--_5);
  }
  /* Its own width decides which columns stay. */
  .list-pane {
    container-type: inline-size;
    min-inline-size: 0;
  }
  .detail-pane {
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
  }
  .table tr[data-mark='open'],
  .table tr[data-mark='open'] > td {
    background: var(--_accent-soft);
  }
  .column-paymentDate {
    white-space: nowrap;
  }
  .more {
    display: grid;
    justify-items: center;
    padding-block: var(--_4);
  }
  button.back {
    display: none;
  }

  .detail {
    display: grid;
    gap: var(--_5);
    padding: var(--_5);
  }
  .detail-head {
    display: grid;
    gap: 2px;
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_1) var(--_4);
    padding-block-start: var(--_2);
  }
  .figure > .amount {
    font-size: calc(var(--_size) * 1.7);
    font-weight: var(--_weight-strong);
    letter-spacing: -0.02em;
  }
  h4 {
    margin: 0 0 var(--_2);
    font-size: var(--_size);
    font-weight: var(--_weight-strong);
  }
  .facts {
    display: grid;
    gap: var(--_2);
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 9.5em) minmax(0, 1fr);
    gap: var(--_3);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .proofs {
    display: grid;
    gap: var(--_2);
  }
  .proof {
    justify-content: start;
    max-inline-size: 100%;
    text-align: start;
  }
  .proof > bdi {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .proof > .muted {
    flex: none;
    font-weight: 400;
  }
  .answer,
  .question {
    display: grid;
    gap: var(--_3);
  }
  .answer > h4 {
    margin: 0;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }

  @container (inline-size < 760px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
    .desk[data-open='true'] > .list-pane,
    .desk[data-open='false'] > .detail-pane {
      display: none;
    }
    button.back {
      display: inline-flex;
      justify-content: start;
      min-block-size: 40px;
      padding: var(--_1) var(--_3) 0;
    }
  }
  @container (inline-size < 560px) {
    .detail {
      padding: var(--_4);
    }
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media (forced-colors: active) {
    .table tr[data-mark='open'] > td:first-child {
      outline: 2px solid Highlight;
    }
  }
`;
