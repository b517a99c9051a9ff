import type { ElementModel, ElementValue } from './element-model.ts';
import type { Token } from './tokens.ts';

/** What VS Code knows of HTML (`html.customData`). */
export function htmlData(elements: readonly ElementModel[]): object {
  return {
    version: 1.1,
    tags: elements.map(({ tag, description, values }) => ({
      name: tag,
      description: markdown(description),
      attributes: withAttribute(values).map(({ attribute, description, options }) => ({
        name: attribute,
        description: markdown(description),
        ...(options.length > 0 && { values: options.map((name) => ({ name })) }),
      })),
    })),
  };
}

/** What VS Code knows of CSS (`css.customData`). */
export function cssData(tokens: readonly Token[]): object {
  return {
    version: 1.1,
    properties: tokens.map(({ name, default: given, description }) => ({
      name,
      description: `${description} Default \`${given}\`.`,
    })),
  };
}

/** What the editors of JetBrains know (web-types). */
export function webTypes(
  elements: readonly ElementModel[],
  tokens: readonly Token[],
  version: string,
): object {
  return {
    name: '@saldo/elements',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({ tag, description, values, events, slots }) => ({
          name: tag,
          description,
          attributes: withAttribute(values).map(({ attribute, description, type, default: given }) => ({
            name: attribute,
            description,
            ...(given !== undefined && { default: given }),
            value: type === 'boolean' ? { type: 'boolean', required: false } : { type },
          })),
          slots,
          js: {
            properties: values.map(({ name, description, type }) => ({ name, description, value: { type } })),
            events: events.map(({ name, description }) => ({ name, description })),
          },
        })),
      },
      css: {
        properties: tokens.map(({ name, description }) => ({ name, description })),
      },
    },
  };
}

function withAttribute(values: readonly ElementValue[]): ElementValue[] {
  return values.filter(({ attribute }) => attribute !== undefined);
}

function markdown(value: string): { kind: 'markdown'; value: string } {
  return { kind: 'markdown', value };
}
