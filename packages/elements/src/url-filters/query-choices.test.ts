import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readChoices, withChoices, type Choices } from './query-choices.ts';

const keys = ['q', 'state', 'from'];
const names = (prefix: string) => ({ prefix, keys });
const choices: fc.Arbitrary<Choices> = fc.dictionary(
  fc.constantFrom(...keys),
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
);
/** What a page may have in its address, as a browser gives it. */
const search = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '%',
        '%E0%A4',
        'a=1',
        'docs.',
        'docs.q',
        'docs.foo=1',
        'docs.q.q=2',
        '=',
        '&',
        'docs%2Eq=x',
        '+=+',
      ),
    ),
  )
  .map((parts) => {
    const url = new URL('https://erp.example/');
    url.search = parts.join('&');
    return url.search;
  });
const foreign = (query: string, own: string) =>
  query
    .replace(/^\?/, '')
    .split('&')
    .filter(
      (pair) => pair && !keys.some((key) => [...new URLSearchParams(pair).keys()][0] === `${own}.${key}`),
    );

describe('choices in the query of an address', () => {
  it('are read as they were written, whatever else is there', () => {
    fc.assert(
      fc.property(search, choices, (before, chosen) => {
        const url = new URL('https://erp.example/');
        url.search = withChoices(before, names('docs'), chosen);
        expect(readChoices(url.search, names('docs'))).to.deep.equal({ ...chosen });
      }),
    );
  });

  it('leave what the page has as it was written', () => {
    fc.assert(
      fc.property(search, choices, (before, chosen) => {
        const after = withChoices(before, names('docs'), chosen);
        expect(foreign(after, 'docs')).to.deep.equal(foreign(before, 'docs'));
        expect(foreign(withChoices(after, names('docs'), {}), '')).to.deep.equal(foreign(before, 'docs'));
      }),
    );
  });

  it('of two elements leave each other alone', () => {
    fc.assert(
      fc.property(search, choices, choices, (before, one, other) => {
        const after = withChoices(withChoices(before, names('docs'), one), names('docs2'), other);
        expect(readChoices(after, names('docs'))).to.deep.equal({ ...one });
        expect(readChoices(after, names('docs2'))).to.deep.equal({ ...other });
      }),
    );
  });

  it('take away the question mark with the last of them', () => {
    expect(withChoices('?docs.q=a', names('docs'), {})).to.equal('');
    expect(withChoices('?x&docs.q=a&y=%', names('docs'), { q: 'é&=' })).to.equal(
      '?x&y=%&docs.q=%C3%A9%26%3D',
    );
  });
});
