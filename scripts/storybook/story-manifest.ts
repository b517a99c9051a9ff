import { writeFile } from 'node:fs/promises';
import { readElementModels, type ElementModel } from '../build/frameworks/element-model.ts';
import { tokens } from '../build/frameworks/tokens.ts';

/**
 * Writes the custom elements manifest that Storybook reads: of each element all that it has, also what it has from its base, with whole
 * descriptions. The published one says what is inherited once.
 */
export async function writeStoryManifest(file: string): Promise<void> {
  const elements = await readElementModels();
  const modules = elements.map((element) => ({
    kind: 'javascript-module',
    path: `${element.name}.js`,
    declarations: [declarationOf(element)],
  }));
  await writeFile(file, JSON.stringify({ schemaVersion: '2.1.0', modules }));
}

function declarationOf({ tag, className, description, ...element }: ElementModel): object {
  const { values, methods, events, slots, parts } = element;
  const isAttribute = ({ attribute }: (typeof values)[number]) => attribute !== undefined;
  return {
    kind: 'class',
    name: className,
    customElement: true,
    tagName: tag,
    description,
    attributes: values.filter(isAttribute).map(({ name, attribute, type, description, default: given }) => ({
      name: attribute,
      fieldName: name,
      type: { text: type },
      description,
      default: given,
    })),
    members: [
      ...values
        .filter((value) => !isAttribute(value))
        .map(({ name, type, description }) => ({ kind: 'field', name, type: { text: type }, description })),
      // Storybook leaves methods out.
      ...methods.map(({ name, parameters = [], description, return: answer }) => ({
        kind: 'field',
        name: `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`,
        type: { text: answer?.type?.text ?? 'void' },
        description,
      })),
    ],
    events,
    slots: slots.map((slot) => (slot.name === '' ? { ...slot, name: '(default)' } : slot)),
    cssParts: parts,
    cssProperties: tokens
      .filter((token) => (token.element ?? tag) === tag)
      .map(({ name, description, syntax, default: given }) => ({
        name,
        description,
        syntax,
        default: given,
      })),
  };
}
