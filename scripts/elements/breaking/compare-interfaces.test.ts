import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaksBetweenInterfaces } from './compare-interfaces.ts';
import type { ElementInterface } from './element-interface.ts';

const before = {
  elements: {
    'saldo-list': {
      attributes: { direction: "'receivable' | 'payable'", 'page-size': 'number' },
      properties: { direction: "'receivable' | 'payable'", pageSize: 'number' },
      methods: { show: 1 },
      events: ['saldo-document-open'],
      slots: ['heading'],
      parts: ['row'],
    },
  },
  events: {
    'saldo-document-open': { version: 1, cancelable: true, data: { document: 'DocumentPointer' } },
  },
  palette: ['--saldo-accent'],
} as const satisfies ElementInterface;

/** The interface, to be changed. */
type Mutable = Unlocked<ElementInterface>;
type Unlocked<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Unlocked<Value[Key]> }
  : Value;

const list = ({ elements }: Mutable) => elements['saldo-list']!;

/** A change of one thing, and what it breaks. */
const cases: readonly [name: string, change: (now: Mutable) => void, breaks: readonly string[]][] = [
  ['nothing changes', () => {}, []],
  ['an element goes', (now) => delete now.elements['saldo-list'], ['saldo-list is gone']],
  [
    'an attribute goes',
    (now) => delete list(now).attributes['page-size'],
    ['<saldo-list> attribute page-size is gone'],
  ],
  [
    'a value of an attribute goes',
    (now) => (list(now).attributes.direction = "'receivable'"),
    ["<saldo-list> attribute direction takes 'receivable', and took 'receivable' | 'payable'"],
  ],
  [
    'a property is of another type',
    (now) => (list(now).properties.pageSize = 'string'),
    ['<saldo-list> property pageSize takes string, and took number'],
  ],
  [
    'a method takes less',
    (now) => (list(now).methods.show = 0),
    ['<saldo-list> method show takes 0 arguments, and took 1'],
  ],
  [
    'an event, a slot and a part go',
    (now) => Object.assign(list(now), { events: [], slots: [], parts: [] }),
    [
      '<saldo-list> event saldo-document-open is gone',
      '<saldo-list> slot heading is gone',
      '<saldo-list> part row is gone',
    ],
  ],
  [
    'an event has another version, data of another type, and cannot be cancelled',
    (now) =>
      Object.assign(now.events['saldo-document-open']!, {
        version: 2,
        cancelable: false,
        data: { document: 'string' },
      }),
    [
      'saldo-document-open has version 2, and had 1',
      'saldo-document-open cannot be cancelled any more',
      'saldo-document-open: document is string, and was DocumentPointer',
    ],
  ],
  ['a custom property goes', (now) => (now.palette = []), ['--saldo-accent is gone']],
  [
    'something is added everywhere',
    (now) => {
      const of = list(now);
      of.attributes.direction = "'receivable' | 'payable' | 'both'";
      of.properties.direction = 'string';
      of.methods.show = 2;
      of.parts.push('cell');
      now.elements['saldo-other'] = structuredClone(of);
      now.events['saldo-document-open']!.data['document.label'] = 'string';
      now.palette.push('--saldo-line');
    },
    [],
  ],
];

for (const [name, change, breaks] of cases) {
  test(`${name}: ${breaks.length === 0 ? 'breaks nobody' : 'is named'}`, () => {
    const after = structuredClone<Mutable>(before as unknown as Mutable);
    change(after);
    assert.deepEqual(breaksBetweenInterfaces(before, after), breaks);
  });
}
