import { css } from 'lit';

/**
 * The design tokens. A host page sets `--saldo-…` on any ancestor; elements read the private `--_…`, so that a default here
 * never hides what a page has set above. Colours come in pairs for light and dark and follow `color-scheme`, which a page
 * sets for itself; the attribute `theme` sets it for one element or, on a provider, for all below it.
 */
export const tokens = css`
  :host {
    /* Type: the page's own family; sizes relative to the page's root. */
    --_font: var(--saldo-font, inherit);
    --_mono: var(--saldo-font-mono, ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, monospace);
    --_size: var(--saldo-font-size, 0.875rem);
    --_size-small: var(--saldo-font-size-small, calc(var(--_size) * 0.9));
    --_size-large: var(--saldo-font-size-large, calc(var(--_size) * 1.143));
    --_size-figure: var(--saldo-font-size-figure, calc(var(--_size) * 1.5));
    --_weight-strong: var(--saldo-font-weight-strong, 600);

    /* Surfaces and ink. */
    --_surface: var(--saldo-surface, light-dark(#ffffff, #14181e));
    --_sunken: var(--saldo-surface-sunken, light-dark(#f6f8fa, #1b2028));
    --_raised: var(--saldo-surface-raised, light-dark(#ffffff, #1d232c));
    --_text: var(--saldo-text, light-dark(#1a212b, #e7eaef));
    --_muted: var(--saldo-text-muted, light-dark(#566171, #a0aab8));
    --_line: var(--saldo-line, light-dark(#e4e8ed, #2a313b));
    --_line-strong: var(--saldo-line-strong, light-dark(#c6ced8, #434d5a));
    /* Borders of controls need 3:1 against the surface (WCAG 1.4.11). */
    --_line-control: var(--saldo-line-control, light-dark(#8791a0, #6d7888));

    /* One accent. Text in it is moved to a lightness that reads on the surface whatever the host chose. */
    --_accent: var(--saldo-accent, light-dark(#2f5bd3, #4a70dc));
    --_on-accent: var(--saldo-on-accent, oklch(from var(--_accent) clamp(0, (0.66 - l) * 1000, 1) 0 0));
    --_accent-text: light-dark(
      oklch(from var(--_accent) min(l, 0.5) c h),
      oklch(from var(--_accent) max(l, 0.78) c h)
    );
    --_accent-soft: light-dark(
      color-mix(in oklab, var(--_accent) 8%, var(--_surface)),
      color-mix(in oklab, var(--_accent) 18%, var(--_surface))
    );

    /* States. Serious, not loud: each is said by word and shape first. */
    --_open: var(--saldo-state-open, light-dark(#44536a, #a9b6c8));
    --_partial: var(--saldo-state-partial, light-dark(#5546b3, #b3a8f7));
    --_overdue: var(--saldo-state-overdue, light-dark(#a5321c, #f09a86));
    --_paid: var(--saldo-state-paid, light-dark(#1c6e47, #74cfa2));
    --_review: var(--saldo-state-review, light-dark(#7d5300, #e3b463));
    --_void: var(--saldo-state-void, light-dark(#5f6876, #99a3b0));
    --_overdue-soft: light-dark(
      color-mix(in oklab, var(--_overdue) 7%, var(--_surface)),
      color-mix(in oklab, var(--_overdue) 16%, var(--_surface))
    );
    --_review-soft: light-dark(
      color-mix(in oklab, var(--_review) 8%, var(--_surface)),
      color-mix(in oklab, var(--_review) 16%, var(--_surface))
    );
    --_paid-soft: light-dark(
      color-mix(in oklab, var(--_paid) 8%, var(--_surface)),
      color-mix(in oklab, var(--_paid) 16%, var(--_surface))
    );

    /* A 4 px grid. Density 1 is compact, 0 comfortable. */
    --_1: 4px;
    --_2: 8px;
    --_3: 12px;
    --_4: 16px;
    --_5: 20px;
    --_6: 24px;
    --_8: 32px;
    --_compact: var(--saldo-compact, 0);
    --_cell-block: calc(9px - 5px * var(--_compact));
    --_cell-inline: calc(12px - 2px * var(--_compact));
    --_control: calc(36px - 6px * var(--_compact));

    --_radius: var(--saldo-radius, 6px);
    --_radius-large: var(--saldo-radius-large, 10px);
    --_focus: var(--saldo-focus, var(--_accent-text));
    --_shadow: var(
      --saldo-shadow,
      0 1px 2px light-dark(#1a212b14, #00000052),
      0 8px 28px light-dark(#1a212b24, #0000007a)
    );
    --_quick: 120ms;
  }

  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  :host([density='compact']) {
    --saldo-compact: 1;
  }
  :host([density='comfortable']) {
    --saldo-compact: 0;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0.01ms;
    }
  }
`;
