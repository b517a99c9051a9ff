/** The namespaces that are declared where an element stands (Namespaces in XML 1.0). */
export class NameScope {
  readonly #outer: NameScope | undefined;
  readonly #declared: ReadonlyMap<string, string>;

  constructor(declared: ReadonlyMap<string, string>, outer?: NameScope) {
    this.#declared = declared;
    this.#outer = outer;
  }

  /** The scope inside an element with these attributes; the same one when they declare nothing. */
  inside(attributes: Readonly<Record<string, string>>): NameScope {
    const declared = new Map<string, string>();
    for (const [name, uri] of Object.entries(attributes)) {
      if (name === 'xmlns') declared.set('', uri);
      else if (name.startsWith('xmlns:')) declared.set(name.slice('xmlns:'.length), uri);
    }
    return declared.size === 0 ? this : new NameScope(declared, this);
  }

  /** The namespace and the local part of an element's name. */
  resolve(name: string): { namespace: string; local: string } {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    // An addendum may use a prefix that it does not declare: nobody's namespace, and no reason to refuse the invoice.
    const unknown = prefix === '' ? '' : `undeclared:${prefix}`;
    return { namespace: this.#find(prefix) ?? unknown, local: name.slice(colon + 1) };
  }

  #find(prefix: string): string | undefined {
    return this.#declared.get(prefix) ?? (this.#outer ? this.#outer.#find(prefix) : undefined);
  }
}
