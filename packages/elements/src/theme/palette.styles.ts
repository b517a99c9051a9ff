// Made from palette.ts by `npm run generate`; do not edit it here.
import { css } from 'lit';

/** What elements read of what a host has set, with its defaults. */
export const paletteStyles = css`
  :host {
    --_font: var(--saldo-font, inherit);
    --_mono: var(--saldo-font-mono, ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, monospace);
    --_size: clamp(12px, var(--saldo-font-size, 0.875rem), 20px);
    --_size-small: clamp(10px, var(--saldo-font-size-small, calc(var(--_size) * 0.9)), 20px);
    --_size-large: clamp(12px, var(--saldo-font-size-large, calc(var(--_size) * 1.143)), 32px);
    --_size-figure: clamp(14px, var(--saldo-font-size-figure, calc(var(--_size) * 1.5)), 48px);
    --_weight-strong: clamp(400, var(--saldo-font-weight-strong, 600), 900);
    --_surface: var(--saldo-surface, light-dark(#ffffff, #14181e));
    --_sunken: var(--saldo-surface-sunken, light-dark(#f6f8fa, #1b2028));
    --_raised: var(--saldo-surface-raised, light-dark(#ffffff, #1d232c));
    --_text: var(--saldo-text, light-dark(#1a212b, #e7eaef));
    --_muted: var(--saldo-text-muted, light-dark(#566171, #a0aab8));
    --_line: var(--saldo-line, light-dark(#e4e8ed, #2a313b));
    --_line-strong: var(--saldo-line-strong, light-dark(#c6ced8, #434d5a));
    --_line-control: var(--saldo-line-control, light-dark(#8791a0, #6d7888));
    --_accent: var(--saldo-accent, light-dark(#2f5bd3, #4a70dc));
    --_on-accent: var(
      --saldo-on-accent,
      color(from var(--_accent) srgb-linear var(--_white) var(--_white) var(--_white) / 1)
    );
    --_focus: var(--saldo-focus, var(--_accent-text));
    --_open: var(--saldo-state-open, light-dark(#44536a, #a9b6c8));
    --_partial: var(--saldo-state-partial, light-dark(#5546b3, #b3a8f7));
    --_overdue: var(--saldo-state-overdue, light-dark(#a5321c, #f09a86));
    --_paid: var(--saldo-state-paid, light-dark(#1c6e47, #74cfa2));
    --_review: var(--saldo-state-review, light-dark(#7d5300, #e3b463));
    --_void: var(--saldo-state-void, light-dark(#5f6876, #99a3b0));
    --_radius: clamp(0px, var(--saldo-radius, 6px), 16px);
    --_radius-large: clamp(0px, var(--saldo-radius-large, 10px), 24px);
    --_shadow: var(
      --saldo-shadow,
      0 1px 2px light-dark(#1a212b14, #00000052),
      0 8px 28px light-dark(#1a212b24, #0000007a)
    );
    --_compact: clamp(0, var(--saldo-compact, 0), 1);
  }
`;
