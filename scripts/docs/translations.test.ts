import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fromRoot, root } from '../process/root.ts';
import { outOfStep, type Library } from './out-of-step.ts';
import { sectionsOf } from './page-sections.ts';

/** Figures of measurements are told in English alone. */
const shortened: Readonly<Record<string, readonly string[]>> = { 'docs/es/README.md': ['## Measured'] };

const translations = globSync('docs/es/**/*.md', { cwd: root }).sort();

/** `docs/es/embed.md` translates `docs/embed.md`, and `docs/es/README.md` the repository's own page. */
function originalOf(path: string): string | undefined {
  if (!path.startsWith('docs/es/')) return undefined;
  return path === 'docs/es/README.md' ? 'README.md' : path.replace('/es/', '/');
}

const library: Library = {
  sectionsOf: (path) => {
    if (!existsSync(fromRoot(path))) return undefined;
    return path.endsWith('.md') ? sectionsOf(readFileSync(fromRoot(path), 'utf8')) : [];
  },
  originalOf,
  translationOf: (path) => translations.find((translation) => originalOf(translation) === path),
};

describe('the guides in Spanish', () => {
  it('are those of who begins', () => {
    const wanted = ['README', 'embed', 'frameworks', 'publish'].map((name) => `docs/es/${name}.md`);
    assert.deepEqual(translations, wanted);
  });

  for (const translation of translations) {
    const original = originalOf(translation)!;
    it(`follow the page that they translate: ${original}`, () => {
      assert.deepEqual(outOfStep(original, translation, library, shortened[translation]), []);
    });
  }
});

const english = `# Fruit

Read [how](#peel) and [more](more.md#two).

## Peel

Use \`knife\` for 20 seconds:

<!-- snippet: shown: nobody peels in a test -->

\`\`\`sh
peel apple  # all of it
\`\`\`

- slowly

| fruit | how   |
| ----- | ----- |
| apple | round |
`;

const spanish = `# Fruta

Lee [cómo](#pelar) y [más](../more.md#two).

## Pelar

Durante 20 segundos, usa \`knife\`:

<!-- snippet: shown: nobody peels in a test -->

\`\`\`sh
peel apple  # all of it
\`\`\`

- despacio

| fruta   | cómo      |
| ------- | --------- |
| manzana | a la redonda |
`;

/** What is wrong with the made-up pages after one of them was changed. */
function troubles(change: {
  english?: [string, string];
  spanish?: [string, string];
  shortened?: string[];
}): string[] {
  const files: Record<string, string> = {
    'docs/fruit.md': english.replace(...(change.english ?? ['', ''])),
    'docs/es/fruit.md': spanish.replace(...(change.spanish ?? ['', ''])),
    'docs/more.md': '# One\n\n## Two\n',
  };
  const of = (path: string) => (path in files ? path : undefined);
  return outOfStep(
    'docs/fruit.md',
    'docs/es/fruit.md',
    {
      sectionsOf: (path) => (path in files ? sectionsOf(files[path]!) : undefined),
      originalOf: (path) => (path.includes('/es/') ? path.replace('/es/', '/') : undefined),
      translationOf: (path) => of(path.replace('docs/', 'docs/es/')),
    },
    change.shortened,
  );
}

describe('a translation', () => {
  const peel = 'docs/es/fruit.md, "## Pelar", of "## Peel"';

  it('is in step', () => {
    assert.deepEqual(troubles({}), []);
  });

  const changes: [what: string, english: [string, string], told: string[]][] = [
    ['a paragraph', ['- slowly', 'Mind the pips.\n\n- slowly'], ['paragraphs: 2 expected, 1 there']],
    ['an item', ['- slowly', '- slowly\n- calmly'], ['items: 2 expected, 1 there']],
    ['a row', ['| apple', '| pear  | long  |\n| apple'], ['rows: 4 expected, 3 there']],
    ['a name', ['`knife`', '`knife` or `peeler`'], ['names: without peeler']],
    ['another figure', ['20 seconds', '30 seconds'], ['figures: without 30', 'figures: the page has no 20']],
    [
      'a mark',
      ['<!-- snippet: shown: nobody', '<!-- snippet: shown: no one'],
      [
        'blocks: without <!-- snippet: shown: no one peels in a test -->',
        'blocks: the page has no <!-- snippet: shown: nobody peels in a test -->',
      ],
    ],
    ['a link', ['- slowly', '- [slowly](more.md)'], ['links: without docs/more.md']],
    ['a level', ['## Peel', '### Peel'], ['level: 3 expected, 2 there']],
  ];
  for (const [what, change, told] of changes) {
    it(`is told of ${what} that its page has since`, () => {
      const heading = what === 'a level' ? peel.replace('"## Peel"', '"### Peel"') : peel;
      assert.deepEqual(
        troubles({ english: change }),
        told.map((one) => `${heading}: ${one}`),
      );
    });
  }

  it('has blocks byte for byte', () => {
    const told = troubles({ spanish: ['# all of it', '# todo'] });
    assert.deepEqual(told, [
      `${peel}: blocks: without \`\`\`sh\npeel apple  # all of it\n\`\`\``,
      `${peel}: blocks: the page has no \`\`\`sh\npeel apple  # todo\n\`\`\``,
    ]);
  });

  it('is told which heading its page has since', () => {
    assert.deepEqual(troubles({ english: ['## Peel', '## Wash\n\nWell.\n\n## Peel'] }), [
      'docs/fruit.md has 3 headings, docs/es/fruit.md 2: at "## Wash" it has "## Pelar"',
    ]);
    assert.deepEqual(troubles({ english: ['| apple | round |\n', '| apple | round |\n\n## Eat\n'] }), [
      'docs/fruit.md has 3 headings, docs/es/fruit.md 2: at "## Eat" it has ended',
    ]);
    assert.deepEqual(troubles({ spanish: ['## Pelar', '## Lavar\n\nBien.\n\n## Pelar'] }), [
      'docs/fruit.md has 2 headings, docs/es/fruit.md 3: at "## Peel" it has "## Lavar"',
    ]);
  });

  it('does not take a heading within a block for one', () => {
    const change: [string, string] = ['peel apple', '# first\npeel apple'];
    assert.deepEqual(troubles({ english: change, spanish: change }), []);
  });

  const links: [link: string, aim: string][] = [
    ['#lavar', '#lavar, which has no such heading'],
    ['../fruit.md#peel', '../fruit.md#peel, of which there is docs/es/fruit.md'],
    ['pelar.md', 'pelar.md, which is not there'],
  ];
  for (const [link, aim] of links) {
    it(`leads where its page leads, not to ${link}`, () => {
      assert.deepEqual(troubles({ spanish: ['#pelar', link] }), [
        'docs/es/fruit.md, "# Fruta", of "# Fruit": links: without docs/fruit.md, "## Peel"',
        `docs/es/fruit.md, "# Fruta", of "# Fruit": links: the page has no ${aim}`,
      ]);
    });
  }

  it('and its page may name each other', () => {
    const change = {
      english: ['- slowly', '- [Spanish](es/fruit.md)'] as [string, string],
      spanish: ['- despacio', '- [inglés](../fruit.md)'] as [string, string],
    };
    assert.deepEqual(troubles(change), []);
  });

  it('may tell a section in fewer words where that is said', () => {
    const spanish: [string, string] = ['- despacio\n', ''];
    assert.deepEqual(troubles({ spanish, shortened: ['## Peel'] }), []);
    assert.deepEqual(troubles({ spanish, shortened: ['## Wash'] }), [`${peel}: items: 1 expected, 0 there`]);
  });
});
