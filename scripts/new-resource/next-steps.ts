import type { ResourceName } from './resource-name.ts';

/** What is left to do by hand after the files are there. */
export function nextSteps({ kebab, camel, plural }: ResourceName): string {
  return `Next:
1. packages/sdk/contract/${plural.kebab}.yaml, the migration and the store: its own fields in the place of \`text\`. The migration
   may change until it is released. After each change: npm run generate.
2. packages/demo-server/src/server/${plural.kebab}/judge-${kebab}.ts: what a schema cannot say, as a plain function with a test.
3. docs/embed.md: the component \`${camel}\`, by which a session is granted it; docs/architecture.md: its room; CHANGELOG.md.
Try it:
     npm run verify
     npm test -- --only unit ${plural.kebab} tests/contract tests/database
`;
}
