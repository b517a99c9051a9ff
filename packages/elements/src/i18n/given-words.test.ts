import { expect } from '@open-wc/testing';
import { givenLayers } from './given-words.ts';

const source = {
  close: 'Close',
  asOf: 'As of {date}',
  items: { one: '{count} item', other: '{count} items' },
  errors: { expired: 'Ended', forbidden: 'No' },
} as const;

describe('the words of a host', () => {
  const warn = console.warn;
  let told: string[];
  beforeEach(() => {
    told = [];
    console.warn = (text: string) => told.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  /** What is taken of words for `tag`, whose name is used in one test only: what was told once is not told again. */
  const taken = (tag: string, words: unknown) =>
    givenLayers({ [tag]: { probe: words as object } }, 'probe', source, [tag]).map(
      ({ messages }) => messages,
    );

  it('are taken as they are where they fit', () => {
    const words = {
      close: 'Shut',
      asOf: 'Today',
      items: { one: 'one item', few: '{count}', other: '{count} items' },
      errors: { forbidden: 'Stop' },
    };
    expect(taken('aa', words)).to.deep.equal([words]);
    expect(taken('ab', { items: '{count} pieces' })).to.deep.equal([{ items: '{count} pieces' }]);
    expect(told).to.deep.equal([]);
  });

  it('are left out one by one where they do not fit, and the page is told what was wrong', () => {
    const words = {
      clsoe: 'Shut',
      close: 7,
      asOf: 'On {day}',
      items: { one: '{count} thing' },
      errors: { expired: 'Over', forbidden: { one: 'x', other: 'y' } },
    };
    expect(taken('af', words)).to.deep.equal([{ errors: { expired: 'Over' } }]);
    const parts = [
      ['af › probe › clsoe', 'no key', 'close, asOf, items, errors'],
      ['af › probe › close', 'must be a text'],
      ['af › probe › asOf', '{day}', 'known here: {date}'],
      ['af › probe › items', 'other'],
      ['af › probe › errors › forbidden', 'must be a text'],
    ];
    expect(told).to.have.length(parts.length);
    for (const [index, texts] of parts.entries()) {
      for (const text of texts) expect(told[index]).to.contain(text);
    }
  });

  it('are told of once, however many elements take them', () => {
    for (let element = 0; element < 3; element += 1) taken('ak', { errors: 'none' });
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('ak › probe › errors');
  });

  it('are told of when no locale is meant', () => {
    expect(givenLayers({ español: { probe: { close: 'Cerrar' } } }, 'probe', source, ['es'])).to.deep.equal(
      [],
    );
    expect(told[0]).to.contain('español');
  });
});
