import type { Finding } from '../rules/finding.ts';
import { compareLimits } from './compare-limits.ts';
import { compareValues } from './compare-values.ts';
import { locate, type Compared, type Located, type Way } from './compared.ts';
import { shapeOf, typesOf, variantsOf, type Shape } from './shape.ts';
import { hasSunset } from './sunset.ts';

/** Compares schemas of two contracts; a pair that is used in many places is compared once, and told at its component. */
export class SchemaComparison {
  readonly #compared: Compared;
  readonly #known = new Map<string, Finding[]>();

  constructor(compared: Compared) {
    this.#compared = compared;
  }

  /** What breaks whoever sends, or reads, by the schema of before. */
  compare(before: Located, after: Located, way: Way): Finding[] {
    const [was, is] = [this.#before(before), this.#after(after)];
    const key = `${way} ${was.pointer} ${is.pointer}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // A schema that holds itself is being compared further up.
    this.#known.set(key, []);
    const variants = variantsOf(this.#compared.before, was);
    const others = variantsOf(this.#compared.after, is);
    const findings =
      variants.length === 1 && others.length === 1
        ? this.#compareShapes(variants[0]!, others[0]!, way)
        : this.#compareVariants(variants, others, is.pointer, way);
    this.#known.set(key, findings);
    return findings;
  }

  #before({ node, pointer }: Located): Located {
    return locate(this.#compared.before, node, pointer);
  }

  #after({ node, pointer }: Located): Located {
    return locate(this.#compared.after, node, pointer);
  }

  #compareVariants(
    before: readonly Located[],
    after: readonly Located[],
    pointer: string,
    way: Way,
  ): Finding[] {
    const findings = before.flatMap((variant) => this.#findVariant(variant, after, pointer, way));
    if (way === 'sent') return findings;
    const types = new Set(before.flatMap(({ node }) => this.#typesOf(node)));
    const added = after.flatMap(({ node }) => this.#typesOf(node)).filter((type) => !types.has(type));
    return [
      ...findings,
      ...[...new Set(added)].map((type) => ({ pointer, message: `may now be ${type}, which it was not` })),
    ];
  }

  #typesOf(node: Located['node']): string[] {
    return typesOf(node) ?? (node['allOf'] === undefined ? ['any'] : ['object']);
  }

  /** Its namesake, or else any other that takes its place entirely. */
  #findVariant(variant: Located, candidates: readonly Located[], pointer: string, way: Way): Finding[] {
    const namesake = candidates.find((candidate) => candidate.pointer === variant.pointer);
    if (namesake !== undefined) return this.compare(variant, namesake, way);
    if (candidates.some((candidate) => this.compare(variant, candidate, way).length === 0)) return [];
    if (way === 'answered' && !this.#typesOf(variant.node).includes('object')) return [];
    const name = variant.pointer.startsWith(pointer)
      ? `one of its variants`
      : variant.pointer.split('/').at(-1);
    return [{ pointer, message: `no longer ${way === 'sent' ? 'accepts' : 'answers'} ${name}` }];
  }

  #compareShapes(before: Located, after: Located, way: Way): Finding[] {
    const was = shapeOf(this.#compared.before, before);
    const is = shapeOf(this.#compared.after, after);
    return [
      ...compareValues(was.node, is.node, is.pointer, way),
      ...(way === 'sent' ? compareLimits(was.node, is.node, is.pointer) : []),
      ...this.#compareProperties(was, is, way),
      ...this.#compareRequired(was, is, way),
      ...this.#compareInside('items', was, is, way),
      ...this.#compareInside('additionalProperties', was, is, way),
    ];
  }

  #compareProperties(was: Shape, is: Shape, way: Way): Finding[] {
    return [...was.properties].flatMap(([name, schema]) => {
      const now = is.properties.get(name);
      if (now !== undefined) return this.compare(schema, now, way);
      if (hasSunset(schema.node, this.#compared.today)) return [];
      return [{ pointer: schema.pointer, message: `the field is no longer ${way}` }];
    });
  }

  #compareRequired(was: Shape, is: Shape, way: Way): Finding[] {
    if (way === 'sent') {
      return [...is.required]
        .filter((name) => !was.required.has(name))
        .map((name) => ({ pointer: is.pointer, message: `${name} has to be sent now` }));
    }
    return [...was.required]
      .filter((name) => !is.required.has(name) && is.properties.has(name))
      .map((name) => ({ pointer: is.pointer, message: `${name} may be missing from an answer now` }));
  }

  #compareInside(keyword: 'items' | 'additionalProperties', was: Shape, is: Shape, way: Way): Finding[] {
    const [before, after] = [was.node[keyword], is.node[keyword]];
    if (way === 'sent' && after === false && before !== false) {
      return [{ pointer: is.pointer, message: `${keyword} that are not listed are no longer accepted` }];
    }
    if (typeof before !== 'object' || typeof after !== 'object') return [];
    return this.compare(
      { node: before as Located['node'], pointer: `${was.pointer}/${keyword}` },
      { node: after as Located['node'], pointer: `${is.pointer}/${keyword}` },
      way,
    );
  }
}
