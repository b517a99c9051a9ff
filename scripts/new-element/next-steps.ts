import type { ElementName } from './element-name.ts';

/** What is left to do by hand after the files are there. */
export function nextSteps({ kebab, pascal, title }: ElementName): string {
  return `Next:
1. packages/elements/src/index.ts: register it and export what a host imports:
     import './${kebab}/${kebab}.ts';
     export { Saldo${pascal} } from './${kebab}/${kebab}.element.ts';
     export { ${pascal}ChooseEvent } from './${kebab}/${kebab}.events.ts';
2. packages/elements/src/provider/host-words.ts: what it says, by its tag, so that a host can say it otherwise.
3. stories/.storybook/preview.ts: its place in storySort, '${title}'.
4. packages/sdk/contract: where a session must be able to grant it by itself, a component in sessions.yaml and in the
   x-access of its operations; then npm run generate.
5. npm run docs: writes its attributes, events and parts into docs/elements.md. New events also go into docs/embed.md.
Try it:
     npm run verify -- lint types format
     npm test -- --only browser ${kebab}
     npm run storybook
`;
}
