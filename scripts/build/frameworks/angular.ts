import type { ElementModel } from './element-model.ts';
import { classImports, comment, valueType } from './typings.ts';

const head = '// Made from the elements by `npm run build`.\n';

/**
 * Directives for Angular, one on each tag, because its compiler checks no property but the inputs of directives. They are declared as libraries
 * declare them, for the compiler of whatever Angular the host has, so that none is needed here. A directive loads its element
 * when it is first shown, and hands on what is bound.
 */
export function angularModule(elements: readonly ElementModel[]): string {
  const directives = elements.map(({ className, tag, name, values }) => {
    const inputs = Object.fromEntries(values.map((one) => [one.name, one.name]));
    return `export class ${className} extends Handover {
  constructor() {
    super();
    void import('./${name}/${name}.js');
  }
  static ɵfac = i0.ɵɵngDeclareFactory({ minVersion: '12.0.0', version: '17.0.0', ngImport: i0, type: ${className}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ minVersion: '14.0.0', version: '17.0.0', ngImport: i0, type: ${className}, isStandalone: true, selector: '${tag}', usesOnChanges: true, inputs: ${JSON.stringify(inputs)} });
}
`;
  });
  return `${head}import * as i0 from '@angular/core';

class Handover {
  #element = i0.inject(i0.ElementRef).nativeElement;
  ngOnChanges(changes) {
    for (const [name, { currentValue }] of Object.entries(changes)) this.#element[name] = currentValue;
  }
}

${directives.join('\n')}`;
}

/** Types of the directives, by which templates are checked. */
export function angularTypes(elements: readonly ElementModel[]): string {
  const directives = elements.map((element) => {
    const { className, tag, description, values } = element;
    const inputs = values.map(
      (one) =>
        `${comment(one.description)}  ${one.name}: ${valueType(element, one, `${className}Element`)} | undefined;\n`,
    );
    const named = values.map(({ name }) => `'${name}': { 'alias': '${name}'; 'required': false }`);
    return `${comment(description.split('\n\n')[0], '')}export declare class ${className} {
${inputs.join('')}  static ɵfac: i0.ɵɵFactoryDeclaration<${className}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${className}, '${tag}', never, { ${named.join('; ')} }, {}, never, never, true, never>;
}
`;
  });
  return `${head}import * as i0 from '@angular/core';
import './index.js';
${renamed(classImports(elements))}
${directives.join('')}`;
}

function renamed(imports: string): string {
  return imports.replaceAll(/\{ (\w+) \}/g, '{ $1 as $1Element }');
}
