import { readElementModels } from '../../build/frameworks/element-model.ts';
import { tokens } from '../../build/frameworks/tokens.ts';
import { readEventModels } from '../event-models.ts';

/** What pages build on: names, and for what has a type, the type. */
export interface ElementInterface {
  /** By tag. */
  readonly elements: Readonly<Record<string, ElementSurface>>;
  /** By name. */
  readonly events: Readonly<Record<string, EventSurface>>;
  /** Custom properties. */
  readonly palette: readonly string[];
}

export interface ElementSurface {
  /** By name, as attributes are written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  /** How many arguments each takes. */
  readonly methods: Readonly<Record<string, number>>;
  readonly events: readonly string[];
  readonly slots: readonly string[];
  readonly parts: readonly string[];
}

export interface EventSurface {
  readonly version: number;
  readonly cancelable: boolean;
  readonly data: Readonly<Record<string, string>>;
}

/** The interface of the elements as they are now. */
export async function elementInterface(): Promise<ElementInterface> {
  const elements = await readElementModels();
  const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name).sort();
  return {
    elements: Object.fromEntries(
      elements.map(({ tag, values, methods, events, slots, parts }) => [
        tag,
        {
          attributes: Object.fromEntries(
            values.flatMap(({ attribute, type }) => (attribute === undefined ? [] : [[attribute, type]])),
          ),
          properties: Object.fromEntries(values.map(({ name, type }) => [name, type])),
          methods: Object.fromEntries(methods.map(({ name, parameters = [] }) => [name, parameters.length])),
          events: names(events),
          slots: names(slots),
          parts: names(parts),
        },
      ]),
    ),
    events: Object.fromEntries(
      readEventModels().map(({ name, version, cancelable, data }) => [name, { version, cancelable, data }]),
    ),
    palette: names(tokens),
  };
}
