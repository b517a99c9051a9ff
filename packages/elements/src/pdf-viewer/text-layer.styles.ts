import { css } from 'lit';

/**
 * The text that pdf.js lays over a drawn page. Its spans are positioned in per cent of the page and sized by the custom
 * properties that pdf.js sets; these rules are what it expects of a style sheet.
 */
export const textLayerStyles = css`
  .page-text {
    position: absolute;
    inset: 0;
    overflow: clip;
    line-height: 1;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: initial;
    text-size-adjust: none;
    transform-origin: 0 0;
    forced-color-adjust: none;
    --min-font-size: 1;
    --text-scale-factor: calc(var(--total-scale-factor) * var(--min-font-size));
  }
  .page-text[data-main-rotation='90'] {
    transform: rotate(90deg) translateY(-100%);
  }
  .page-text[data-main-rotation='180'] {
    transform: rotate(180deg) translate(-100%, -100%);
  }
  .page-text[data-main-rotation='270'] {
    transform: rotate(270deg) translateX(-100%);
  }
  .page-text :is(span, br) {
    position: absolute;
    color: transparent;
    white-space: pre;
    cursor: text;
    transform-origin: 0 0;
    user-select: text;
  }
  .page-text > :not(.markedContent),
  .page-text .markedContent span:not(.markedContent) {
    --font-height: 0;
    --scale-x: 1;
    --rotate: 0deg;
    font-size: calc(var(--text-scale-factor) * var(--font-height));
    transform: rotate(var(--rotate)) scaleX(var(--scale-x)) scale(calc(1 / var(--min-font-size)));
  }
  .page-text .markedContent {
    display: contents;
  }
  .page-text ::selection {
    background: #2f5bd35c;
    color: transparent;
  }
`;
