import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { markupFromText, numberFromText, testOnlyOrSkip, unsafeLitImports } from './scripts/lint/bans.mjs';

const here = import.meta.dirname;

/** @param {string[]} names */
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/** @param {string[]} packages that may not be imported, with all their entries */
const noImport = (packages, message) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: unsafeLitImports,
      patterns: [
        { group: packages.flatMap((name) => [name, `${name}/*`]), message },
        {
          regex: '^(\\.\\./)+(sdk|elements|demo-server)/',
          message: 'Import a workspace package by its name.',
        },
      ],
    },
  ],
});

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/dist.*/',
    '**/node_modules/',
    'storybook-static/',
    '.saldo/',
    '.cache/',
    '**/.astro/',
    'packages/sdk/src/generated/',
    'stories/public/',
    // Broken on purpose.
    'scripts/testing/fixtures/',
    // Applications of others, with tools of their own.
    'tests/hosts/fixtures/',
  ]),
  {
    extends: [js.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...markupFromText],
      'no-restricted-imports': ['error', { paths: unsafeLitImports }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: here },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      // `_` says that a parameter is there for its place only.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // A listener or callback may be asynchronous where a void one is asked for; what it throws is its own care.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'],
    plugins: { lit, wc },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-template-arrow': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/attribute-names': 'error',
      'lit/prefer-nothing': 'error',
      ...wc.configs['flat/best-practice'].rules,
    },
  },
  {
    files: ['packages/sdk/src/**/*.ts'],
    rules: noImport(
      ['@saldo/elements', '@saldo/demo-server'],
      'The SDK stands alone: elements → sdk ← demo-server.',
    ),
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    rules: noImport(
      ['@saldo/demo-server', 'node:*'],
      'Elements never import the server: elements → sdk ← demo-server.',
    ),
  },
  {
    files: ['packages/demo-server/src/**/*.ts'],
    rules: noImport(['@saldo/elements'], 'The server never imports elements: elements → sdk ← demo-server.'),
  },
  {
    // Money is a decimal string: whatever makes a JavaScript number of it is wrong here.
    files: [
      'packages/*/src/**/money/**/*.ts',
      'packages/sdk/src/account/**/*.ts',
      'packages/elements/src/format/**/*.ts',
    ],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'parseFloat', 'parseInt'],
      'no-restricted-properties': [
        'error',
        { object: 'Number', property: 'parseFloat' },
        { object: 'Number', property: 'parseInt' },
        { property: 'toFixed', message: 'Round decimal strings exactly.' },
        { property: 'toPrecision', message: 'Round decimal strings exactly.' },
      ],
    },
  },
  {
    files: ['packages/sdk/src/money/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...markupFromText, ...numberFromText] },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/sdk/src/cli/**', 'packages/demo-server/src/demo/main.ts', '**/*.test.ts'],
    // A warning tells the page's developer what the page's reader need not know.
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts', '**/testing/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...markupFromText, ...testOnlyOrSkip],
      // Assertions of chai are expressions; node:test returns promises that nobody awaits.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // What a server answered is checked by assertions.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    // Host pages are what an ERP vendor would write: plain scripts for a browser, with types in comments.
    files: ['packages/demo-server/**/*.js', 'packages/elements/portal/**/*.js'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: here } },
    rules: {
      // The compiler knows what a browser has.
      'no-undef': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: readonly(['process', 'console', 'URL']) } },
);
