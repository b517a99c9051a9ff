import {
  createElement,
  useCallback,
  useLayoutEffect,
  useRef,
  type FunctionComponent,
  type Ref,
  type RefObject,
} from 'react';

type Props = Readonly<Record<string, unknown>> & { readonly ref?: Ref<HTMLElement> };

/**
 * A component of React 19 for a custom element, which is loaded when the first one is shown. `names` tells how the element knows a property of the
 * component: as an attribute, which a server writes too, as an event, `onsaldo-…`, or, after a full stop, as a property alone. A property is set on
 * the element as what it is, also before the element is defined; what has no name there is React's.
 */
export function component(
  tag: string,
  load: () => Promise<unknown>,
  names: Readonly<Record<string, string>>,
): FunctionComponent<Props> {
  function SaldoComponent({ ref, ...props }: Props) {
    const element = useRef<HTMLElement>(null);
    const known = useRef<Record<string, unknown>>({});
    const attach = useCallback((found: HTMLElement | null) => attachBoth(found, element, ref), [ref]);
    const given: Record<string, unknown> = { ref: attach };
    const properties: Record<string, unknown> = {};
    for (const [prop, value] of Object.entries(props)) {
      const name = names[prop];
      if (name === undefined) given[prop] = value;
      else if (name.startsWith('on')) given[name] = value;
      else if (name.startsWith('.') || typeof value === 'object') properties[prop] = value;
      else given[name] = value === true ? '' : value === false ? undefined : value;
    }
    useLayoutEffect(() => {
      // What is no longer given is taken away.
      for (const name of Object.keys(known.current)) known.current[name] = undefined;
      Object.assign(known.current, properties);
      Object.assign(element.current!, known.current);
    });
    useLayoutEffect(() => void load(), []);
    return createElement(tag, given);
  }
  SaldoComponent.displayName = tag;
  return SaldoComponent;
}

function attachBoth(
  found: HTMLElement | null,
  own: RefObject<HTMLElement | null>,
  theirs: Ref<HTMLElement> | undefined,
): void | (() => void) {
  own.current = found;
  if (typeof theirs === 'function') return theirs(found);
  if (theirs) theirs.current = found;
  return undefined;
}
