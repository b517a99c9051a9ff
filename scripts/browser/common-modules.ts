import type { TestRunnerConfig } from '@web/test-runner';

type Plugin = NonNullable<TestRunnerConfig['plugins']>[number];

/** Packages that are CommonJS, which bundlers wrap and a page does not know. They need nothing but `exports`. */
const files = /\/node_modules\/sax\/lib\/sax\.js$/;

/** Serves them as modules whose default is what they export. */
export function commonModules(): Plugin {
  return {
    name: 'common-modules',
    transform: ({ path, body }) =>
      files.test(path) && typeof body === 'string'
        ? `const exports = {};\n${body}\nexport default exports;`
        : undefined,
  };
}
