import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallTemplates } from './small-templates.ts';

const small = (css: string) => smallTemplates(`export const a = css\`${css}\`;`);

test('a stylesheet loses comments, indents and line ends, and says the same', async () => {
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
    'export const a = css`:host([theme="dark"]) .a>.b:after{--_a: light-dark(#fff, var(--saldo-b, 0 1px 2px));content:"a  ;  b";inline-size:calc(100% - 2px)}@container (inline-size < 560px){.c:not(.d,.e){inset:0}}`;',
  );
});

test('lines lose their indents, also those of a stylesheet with values in it, and stay lines', async () => {
  assert.equal(
    await smallTemplates('const b = html`<p>\n    a  b\n  </p>`;\nconst c = css`\n  a { color: ${b} }\n`;\n'),
    'const b = html`<p>\na  b\n</p>`;\nconst c = css`\na { color: ${b} }\n`;\n',
  );
});
