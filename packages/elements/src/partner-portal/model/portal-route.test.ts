import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readRoute, sameRoute, writeRoute } from './portal-route.ts';

const name = fc.string({ minLength: 1 }).filter((text) => !text.includes('/') && isWellFormed(text));

describe('places of a portal', () => {
  it('are found again in the address that they wrote, whatever the publisher calls a document', () => {
    const id = fc.string({ minLength: 1 }).filter((text) => isWellFormed(text));
    fc.assert(
      fc.property(
        name,
        fc.option(id, { nil: undefined }),
        fc.constantFrom('', 'client', 'account/client'),
        (view, of, prefix) => {
          const route = of === undefined ? { view } : { view, id: of };
          const read = readRoute(new URL(writeRoute(route, prefix), location.href).hash, prefix);
          return read !== undefined && sameRoute(read, route);
        },
      ),
    );
  });

  it('are the overview where the address names none', () => {
    expect(readRoute('', '')).to.deep.equal({ view: '' });
    expect(readRoute('#', 'client')).to.deep.equal({ view: '' });
    expect(readRoute('#/', '')).to.deep.equal({ view: '' });
    expect(readRoute('#/client', 'client')).to.deep.equal({ view: '' });
  });

  it('are not those of others', () => {
    for (const fragment of ['#documents', '#/supplier/documents', '#/%E0%A4%A'])
      expect(readRoute(fragment, 'client')).to.equal(undefined);
    for (const fragment of ['#/account', '#/account/supplier', '#/client/account'])
      expect(readRoute(fragment, 'account/client')).to.equal(undefined);
  });
});

/** A half of a surrogate pair cannot be written into an address. */
function isWellFormed(text: string): boolean {
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}
