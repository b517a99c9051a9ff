import { css } from 'lit';

export const userAdminStyles = css`
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
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    padding-block-end: var(--_3);
  }
  .search {
    position: relative;
    flex: 1 1 200px;
    max-inline-size: 280px;
  }
  .search .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .search input[type='search'] {
    padding-inline-start: 34px;
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
  .table td {
    overflow-wrap: anywhere;
    vertical-align: top;
  }
  .column-access {
    min-inline-size: 13em;
  }
  .table .second {
    display: block;
    font-size: var(--_size-small);
  }
  .column-lastSignIn {
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
  .detail h3:focus,
  h4:focus {
    outline: none;
  }
  .detail-head {
    display: grid;
    gap: 2px;
    overflow-wrap: anywhere;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_1) var(--_3);
    padding-block-start: var(--_1);
  }
  .you {
    padding: 0 8px;
    border: 1px solid var(--_line-strong);
    border-radius: 1em;
    font-size: var(--_size-small);
  }
  h4 {
    margin: 0;
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
  }
  .lines {
    display: grid;
    gap: 2px;
  }
  summary {
    padding-block: var(--_1);
    color: var(--_accent-text);
    cursor: pointer;
  }
  .acts,
  .question,
  .issued {
    display: grid;
    gap: var(--_3);
  }
  .acts {
    padding-block-start: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  .issued {
    padding: var(--_4);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .secret {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
  }
  .secret code {
    font-family: var(--_mono);
    font-size: calc(var(--_size) * 1.15);
    font-weight: var(--_weight-strong);
    letter-spacing: 0.02em;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .copied {
    color: var(--_muted);
    font-size: var(--_size-small);
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
    .search {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .desk[data-open='true'] > .list-pane,
    .desk[data-open='false'] > .detail-pane,
    .toolbar[data-open='true'] {
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
