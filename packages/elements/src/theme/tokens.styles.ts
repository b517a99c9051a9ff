import { css, type CSSResultGroup } from 'lit';
import { paletteStyles } from './palette.styles.ts';

/**
 * The design tokens. A host page sets `--saldo-…` on any ancestor; elements read the private `--_…`, so that a default here
 * never hides what a page has set above. Colours come in pairs for light and dark and follow `color-scheme`, which a page
 * sets for itself; the attribute `theme` sets it for one element or, on a provider, for all below it.
 *
 * `--_white` is 1 as long as white has 4.5:1 on the accent, else 0, by relative luminance (WCAG 2); it is read where `r`, `g` and `b` are the
 * accent's. Text in the accent's colour, `--_accent-text`, is moved to a lightness that reads on the surface whatever the host chose;
 * `--_accent-strong`, under the pointer, goes away from the text on it. Spaces are of a grid of 4 px; `--_compact` is 1 or 0.
 */
export const tokens: CSSResultGroup = [
  paletteStyles,
  css`
    :host {
      --_white: clamp(0, (0.1833 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1e6, 1);
      --_accent-text: light-dark(
        oklch(from var(--_accent) min(l, 0.5) c h),
        oklch(from var(--_accent) max(l, 0.78) c h)
      );
      --_accent-strong: color-mix(
        in oklab,
        var(--_accent) 88%,
        oklch(from var(--_on-accent) calc(1 - l) 0 0)
      );
      --_accent-soft: light-dark(
        color-mix(in oklab, var(--_accent) 8%, var(--_surface)),
        color-mix(in oklab, var(--_accent) 18%, var(--_surface))
      );

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

      --_1: 4px;
      --_2: 8px;
      --_3: 12px;
      --_4: 16px;
      --_5: 20px;
      --_6: 24px;
      --_8: 32px;
      --_cell-block: calc(9px - 5px * var(--_compact));
      --_cell-inline: calc(12px - 2px * var(--_compact));
      --_control: calc(36px - 6px * var(--_compact));

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
  `,
];
