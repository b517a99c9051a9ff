import type { CSSResult } from 'lit';
import { css } from 'lit';
import { ageingStyles } from './ageing.styles.ts';
import { ledgerStyles } from './ledger.styles.ts';
import { summaryStyles } from './statement-summary.styles.ts';

const frame = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_4);
    padding: var(--_4) var(--_cell-inline) var(--_3);
  }
  .who {
    flex: 1 1 260px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    padding: var(--_4) var(--_cell-inline) var(--_3);
  }
  .count {
    min-inline-size: 1.6em;
    padding-inline: 5px;
    border-radius: 1em;
    background: var(--_line);
    color: var(--_text);
    font-size: 0.8em;
    line-height: 1.6;
    text-align: center;
  }
  .filter {
    gap: 7px;
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .filter:hover {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
  }
  .filter .icon {
    inline-size: 11px;
    block-size: 11px;
  }
  .code {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 500;
    letter-spacing: 0.03em;
  }
  .filter .code {
    color: inherit;
  }
  .banner {
    margin: 0 var(--_cell-inline) var(--_3);
  }

  /* Ages, from what is not due to what is long overdue; what is not in the list is neutral. */
  .swatch {
    flex: none;
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 2px;
  }
  [data-bucket] {
    --_age: var(--_line-control);
  }
  [data-bucket='current'] {
    --_age: var(--_line-strong);
  }
  [data-bucket='days_1_30'] {
    --_age: light-dark(
      color-mix(in oklab, var(--_overdue) 40%, var(--_surface)),
      color-mix(in oklab, var(--_overdue) 54%, var(--_surface))
    );
  }
  [data-bucket='days_31_60'] {
    --_age: light-dark(
      color-mix(in oklab, var(--_overdue) 60%, var(--_surface)),
      color-mix(in oklab, var(--_overdue) 70%, var(--_surface))
    );
  }
  [data-bucket='days_61_90'] {
    --_age: light-dark(
      color-mix(in oklab, var(--_overdue) 80%, var(--_surface)),
      color-mix(in oklab, var(--_overdue) 86%, var(--_surface))
    );
  }
  [data-bucket='over_90'] {
    --_age: var(--_overdue);
  }
  [data-bucket='unapplied'] {
    --_age: var(--_paid);
  }
  .swatch {
    background: var(--_age);
  }

  .list + .list {
    margin-block-start: var(--_6);
  }
  .list > h3 {
    padding: var(--_2) var(--_cell-inline);
    font-size: var(--_size);
  }
  .none-here {
    padding: var(--_5) var(--_cell-inline);
  }

  @container (inline-size < 560px) {
    .head,
    .toolbar,
    .list > h3,
    .none-here {
      padding-inline: var(--_4);
    }
    .banner {
      margin-inline: var(--_4);
    }
    .who {
      flex-basis: 100%;
    }
    .toolbar > .segments {
      flex: 1 1 100%;
    }
    .segments label {
      flex: 1 1 auto;
    }
    .segments label > span {
      justify-content: center;
    }
  }
  @media (forced-colors: active) {
    .swatch {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .swatch[data-bucket='current'],
    .swatch[data-bucket='unapplied'] {
      border: 1px solid CanvasText;
      background: Canvas;
    }
  }
`;

export const accountStatementStyles: readonly CSSResult[] = [
  frame,
  summaryStyles,
  ageingStyles,
  ledgerStyles,
];
