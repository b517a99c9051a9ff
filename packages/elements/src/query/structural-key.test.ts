import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { structuralKey } from './structural-key.ts';

/** The same question, built in another order and with what is absent written out. */
function rebuilt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rebuilt);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toReversed();
  return Object.fromEntries([...fields.map(([name, part]) => [name, rebuilt(part)]), ['absent', undefined]]);
}

const field = fc.string({ maxLength: 5 }).filter((name) => name !== 'absent' && name !== '__proto__');
const question = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(field, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe('structuralKey', () => {
  it('is one for what says the same', () => {
    fc.assert(
      fc.property(question, (value) => {
        expect(structuralKey(rebuilt(value))).to.equal(structuralKey(value));
      }),
    );
  });

  it('keeps apart what says something else', () => {
    fc.assert(
      fc.property(question, (value) => {
        expect(rebuilt(JSON.parse(structuralKey(value)))).to.deep.equal(rebuilt(value));
      }),
    );
    expect(structuralKey(['a', 'b'])).not.to.equal(structuralKey(['b', 'a']));
    expect(structuralKey({ a: '1' })).not.to.equal(structuralKey({ a: 1 }));
  });
});
