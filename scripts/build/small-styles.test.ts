import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallStyles } from './small-styles.ts';

const small = (css: string) => smallStyles(`export const a = css\`${css}\`;`);

test('a stylesheet loses comments, indents and line ends, and nothing else', async () => {
  const css = `
    /* Why. */
    :host([theme='dark']) .a > .b::after {
      --_a: light-dark(#fff, var(--saldo-b, 0 1px  2px));
      content: 'a  ;  b';
      inline-size: calc(100% - 2px);
    }
    @container (inline-size < 560px) {
      .c:not(.d, .e) { inset: 0 }
    }`;
  assert.equal(
    await small(css),
    'export const a = css`:host([theme="dark"]) .a>.b::after{--_a: light-dark(#fff, var(--saldo-b, 0 1px 2px));content:"a  ;  b";inline-size:calc(100% - 2px)}@container (inline-size < 560px){.c:not(.d,.e){inset:0}}`;',
  );
});

test('one with values in it stays as it is, and so does the code around it', async () => {
  const source = 'const b = html`<p>\n  a</p>`;\nexport const a = css`\n  a { color: ${b} }\n`;\n';
  assert.equal(await smallStyles(source), source);
});
