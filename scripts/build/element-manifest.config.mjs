/** How the custom-elements analyzer reads packages/elements. It leaves package.json alone, which names the manifest itself. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/testing/**'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
