import type { ArgTypesEnhancer } from 'storybook/internal/csf';

/** What `setCustomElementsManifest` is given: the parts of the schema that the panel needs. */
export interface StoryManifest {
  readonly modules: readonly { readonly declarations: readonly StoryDeclaration[] }[];
}

export interface StoryDeclaration {
  readonly tagName: string;
  readonly attributes: readonly { readonly name: string; readonly type: { readonly text: string } }[];
  readonly events: readonly { readonly name: string }[];
}

export function declarationOf(manifest: StoryManifest, tag: unknown): StoryDeclaration | undefined {
  return manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
}

/** Gives each attribute the control that fits its type; what no control can change is only told. */
export function elementControls(manifest: StoryManifest): ArgTypesEnhancer {
  return ({ component, argTypes }) => {
    const { attributes = [] } = declarationOf(manifest, component) ?? {};
    const types = new Map(attributes.map(({ name, type }) => [name, type.text]));
    return Object.fromEntries(
      Object.entries(argTypes).map(([name, argType]) => {
        const { category } = argType.table ?? {};
        if (argType.control !== undefined && category !== 'attributes') return [name, argType];
        if (category !== 'attributes') {
          return [name, category === undefined ? argType : { ...argType, control: false as const }];
        }
        return [name, { ...argType, ...controlOf(types.get(name) ?? 'string') }];
      }),
    );
  };
}

function controlOf(type: string): { control: 'boolean' | 'number' | 'select' | 'text'; options?: string[] } {
  if (type === 'boolean' || type === 'number') return { control: type };
  const options = [...type.matchAll(/'([^']*)'/g)].map(([, option]) => option!);
  return options.length > 0 ? { control: 'select', options } : { control: 'text' };
}
