import ts from 'typescript';
import { fromRoot, root } from '../../process/root.ts';
import {
  readElementManifest,
  type ElementManifest,
  type ManifestItem,
  type ManifestMember,
} from '../element-manifest.ts';

/** A value of an element that hosts set: as an attribute, or only as a property. */
export interface ElementValue {
  /** Of the property. */
  readonly name: string;
  readonly attribute: string | undefined;
  readonly description: string;
  /** The class that has it, where it is not the element's own. */
  readonly inheritedFrom: ManifestItem['inheritedFrom'];
  readonly default: string | undefined;
  /** TypeScript without `undefined`: what is plain spelled out, and else as the element names it. */
  readonly type: string;
  /** Of a union of texts, each. */
  readonly options: readonly string[];
}

/** An element as its hosts know it: what is public and described, nothing of how it is made. */
export interface ElementModel {
  readonly tag: string;
  /** `invoice-list`: its module of the package is `invoice-list.js`. */
  readonly name: string;
  readonly className: string;
  readonly description: string;
  readonly values: readonly ElementValue[];
  readonly methods: readonly ManifestMember[];
  /** By the name of the event; `type` is its class. */
  readonly events: readonly (ManifestItem & { readonly type: { readonly text: string } })[];
  readonly slots: readonly ManifestItem[];
  readonly parts: readonly ManifestItem[];
}

/** The elements of the package, by tag. */
export async function readElementModels(manifest?: ElementManifest): Promise<ElementModel[]> {
  const { modules } = manifest ?? (await readElementManifest());
  const found = modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName !== undefined).map((declaration) => ({ path, declaration })),
  );
  const types = new TypeReader(found.map(({ path }) => fromRoot('packages/elements', path)));
  return found
    .map(({ path, declaration }): ElementModel => {
      const { members = [], tagName: tag, name: className } = declaration;
      const described = members.filter(
        ({ privacy, static: isStatic, description }) =>
          privacy === undefined && !isStatic && description !== undefined,
      );
      const attributes = new Map(declaration.attributes?.map(({ name, fieldName }) => [fieldName, name]));
      const values = described
        .filter(({ kind, readonly }) => kind === 'field' && readonly !== true)
        .map((member): ElementValue => {
          const { name, description = '', default: given, type: declared, inheritedFrom } = member;
          const { text, options } = types.of(fromRoot('packages/elements', path), className, name);
          const type = isPlain(text) ? text : (declared?.text.replace(/ \| undefined$/, '') ?? text);
          return {
            name,
            attribute: attributes.get(name),
            description,
            inheritedFrom,
            default: given,
            type,
            options,
          };
        });
      return {
        tag: tag!,
        name: tag!.replace('saldo-', ''),
        className,
        description: declaration.description ?? '',
        values,
        methods: described.filter(({ kind }) => kind === 'method'),
        events: (declaration.events ?? []) as ElementModel['events'],
        slots: declaration.slots ?? [],
        parts: declaration.cssParts ?? [],
      };
    })
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Whether a type is made of words and numbers alone, which need no names of other types. */
export function isPlain(type: string): boolean {
  return /^(string|number|boolean|'[^']*'( \| '[^']*')*)$/.test(type);
}

/** What the compiler knows of the types of properties. */
class TypeReader {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;

  constructor(files: string[]) {
    const { config } = ts.readConfigFile(fromRoot('tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
    this.#program = ts.createProgram({ rootNames: files, options });
    this.#checker = this.#program.getTypeChecker();
  }

  of(file: string, className: string, property: string): { text: string; options: string[] } {
    const source = this.#program.getSourceFile(file)!;
    const declared = source.statements
      .filter(ts.isClassDeclaration)
      .find(({ name }) => name?.text === className)!;
    const symbol = this.#checker.getTypeAtLocation(declared).getProperty(property);
    if (!symbol) throw new Error(`${file}: ${className} has no ${property}`);
    const whole = this.#checker.getTypeOfSymbolAtLocation(symbol, declared);
    const parts = (whole.isUnion() ? whole.types : [whole]).filter(
      ({ flags }) => !(flags & ts.TypeFlags.Undefined),
    );
    const options = parts.filter((part) => part.isStringLiteral()).map(({ value }) => value);
    const isBoolean = parts.length > 0 && parts.every(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
    const texts = parts.map((part) =>
      this.#checker.typeToString(part, declared, ts.TypeFormatFlags.NoTruncation),
    );
    return {
      text: isBoolean ? 'boolean' : texts.map((text) => text.replaceAll('"', "'")).join(' | '),
      options: options.length === parts.length ? options : [],
    };
  }
}
