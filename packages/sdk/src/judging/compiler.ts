import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule, { type FormatsPlugin } from 'ajv-formats';
import contract from '../generated/contract.json' with { type: 'json' };
import { isCurrency, isOrigin } from './formats.ts';

/** What references into the contract begin with. */
export const CONTRACT_ID = 'contract';

// A CommonJS module, whose default export bundlers unwrap and Node does not.
const addFormats = ((addFormatsModule as { default?: unknown }).default ?? addFormatsModule) as FormatsPlugin;

export type Schema = () => object;

/** Compiles schemas of the contract when they are first needed, and keeps what came of it: compiling takes far longer than judging. */
export class Compiler {
  readonly #options: Options;
  readonly #compiled = new Map<string, ValidateFunction>();
  #ajv: Ajv2020 | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** `key` names the schema. */
  compile(key: string, schema: Schema): ValidateFunction {
    let validate = this.#compiled.get(key);
    if (validate === undefined) {
      this.#ajv ??= newAjv(this.#options);
      validate = this.#ajv.compile(schema());
      this.#compiled.set(key, validate);
    }
    return validate;
  }
}

// Functions that Ajv has not shortened judge about as fast, and are there in a third of the time.
const QUICK: Options = { inlineRefs: false, code: { optimize: false } };

function newAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, verbose: true, ...QUICK, ...options });
  addFormats(ajv);
  ajv.addFormat('iso-4217', isCurrency);
  ajv.addFormat('web-origin', isOrigin);
  return ajv.addSchema(contract, CONTRACT_ID);
}
