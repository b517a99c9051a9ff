import { css } from 'lit';

/** Looks of the templates in `templates/`: badge, amount, skeleton, empty, error. */
export const states = css`
  .badge {
    color: var(--_tone);
    font-weight: 500;
    white-space: nowrap;
  }
  .badge .icon {
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 5px;
    vertical-align: -0.08em;
  }
  .badge[data-tone='open'] {
    --_tone: var(--_open);
  }
  .badge[data-tone='partial'] {
    --_tone: var(--_partial);
  }
  .badge[data-tone='overdue'] {
    --_tone: var(--_overdue);
  }
  .badge[data-tone='paid'] {
    --_tone: var(--_paid);
  }
  .badge[data-tone='review'] {
    --_tone: var(--_review);
  }
  .badge[data-tone='void'] {
    --_tone: var(--_void);
  }

  .amount {
    direction: ltr;
    unicode-bidi: isolate;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  /* Figures below each other at the left edge: their points align as at the right one. */
  :is(.adding dd, .sums dd, .totals dd, .line, li) > .amount:dir(rtl) {
    display: inline-block;
    min-inline-size: 9em;
    text-align: end;
  }
  /* Large figures stand alone: the longest go on in a second line. */
  .figure .amount {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .amount .code {
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 500;
    letter-spacing: 0.03em;
  }
  .amount .pad {
    visibility: hidden;
  }

  /* As high as the line of text that comes. */
  .skeleton {
    display: flex;
    align-items: center;
    max-inline-size: 100%;
    inline-size: var(--_skeleton, 100%);
    block-size: 1lh;
  }
  .skeleton::before {
    content: '';
    inline-size: 100%;
    block-size: 0.7em;
    border-radius: 3px;
    background: var(--_line);
    animation: skeleton 1.4s ease-in-out infinite alternate;
  }
  .skeleton.s {
    --_skeleton: 4.5em;
  }
  .skeleton.m {
    --_skeleton: 8em;
  }
  .skeleton.l {
    --_skeleton: 14em;
  }
  @keyframes skeleton {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton::before {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .skeleton::before {
      background: GrayText;
      forced-color-adjust: none;
    }
  }

  .notice {
    display: grid;
    justify-items: center;
    gap: var(--_2);
    padding: var(--_8) var(--_5);
    text-align: center;
    text-wrap: pretty;
  }
  .notice > .icon,
  .notice > slot > .icon {
    inline-size: 28px;
    block-size: 28px;
    margin-block-end: var(--_1);
    color: var(--_muted);
    stroke-width: 1.25;
  }
  .notice > .title,
  .notice > slot > .title {
    font-size: var(--_size-large);
    font-weight: var(--_weight-strong);
  }
  .notice > .text,
  .notice > slot > .text {
    max-inline-size: 46ch;
    color: var(--_muted);
  }
  .notice > .actions,
  .notice > slot > .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_2);
    margin-block-start: var(--_2);
  }
  .request-id {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 6px;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .request-id code {
    font-family: var(--_mono);
    overflow-wrap: anywhere;
    user-select: all;
  }

  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_1) var(--_3);
    padding: var(--_2) var(--_3);
    border-radius: var(--_radius);
    background: var(--_overdue-soft);
  }
  .banner > .icon {
    color: var(--_overdue);
  }
  .banner > .text {
    flex: 1 1 16em;
  }
  @media (forced-colors: active) {
    .banner {
      border: 1px solid;
    }
  }
`;
