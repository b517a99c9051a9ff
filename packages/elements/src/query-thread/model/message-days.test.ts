import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Format } from '../../format/format.ts';
import { sampleMessage, sampleThread } from '../../testing/sample-threads.ts';
import { firstUnread, messageDays } from './message-days.ts';
import { threadNews } from './thread-news.ts';

const lima = new Format('es-PE', 'America/Lima');
const dayOf = (instant: string) => lima.dayOf(instant);

describe('messageDays', () => {
  it('parts days in the account’s time zone, not in UTC', () => {
    const messages = [
      sampleMessage(1, ['c', '2026-04-12T04:59:59.000Z', 'a']),
      sampleMessage(2, ['p', '2026-04-12T05:00:00.000Z', 'b']),
      sampleMessage(3, ['p', '2026-04-13T04:00:00.000Z', 'c']),
    ];
    expect(messageDays(messages, dayOf).map(({ day, messages: { length } }) => [day, length])).to.deep.equal([
      ['2026-04-11', 1],
      ['2026-04-12', 2],
    ]);
  });

  it('keeps every message in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 })), (hours) => {
        const messages = hours
          .toSorted((a, b) => a - b)
          .map((hour, index) =>
            sampleMessage(index, ['c', new Date(1_775_000_000_000 + hour * 3_600_000).toISOString(), 'x']),
          );
        expect(messageDays(messages, dayOf).flatMap(({ messages: some }) => some)).to.deep.equal(messages);
      }),
    );
  });
});

describe('firstUnread', () => {
  it('counts the other side’s messages from the end', () => {
    const messages = (['p', 'c', 'p', 'c', 'p'] as const).map((side, index) =>
      sampleMessage(index, [side, '2026-04-12T05:00:00.000Z', 'x']),
    );
    expect(firstUnread(messages, 0, 'partner')).to.equal(undefined);
    expect(firstUnread(messages, 1, 'partner')).to.equal(messages[4]!.id);
    expect(firstUnread(messages, 2, 'partner')).to.equal(messages[2]!.id);
    expect(firstUnread(messages, 1, 'publisher')).to.equal(messages[3]!.id);
    // Older ones are on a page that is not loaded yet.
    expect(firstUnread(messages, 9, 'partner')).to.equal(messages[0]!.id);
  });
});

describe('threadNews', () => {
  it('names threads in which the other side has written since', () => {
    const at = '2026-04-12T05:00:00.000Z';
    const [first, theirs, ours] = (['c', 'p', 'c'] as const).map((side, index) =>
      sampleMessage(index, [side, at, 'x']),
    );
    const before = sampleThread([first!]);
    const answered = sampleThread([first!, theirs!], 1);
    const own = sampleThread([first!, ours!]);
    expect(threadNews([before], [answered], 'partner')).to.deep.equal([answered]);
    expect(threadNews([answered], [answered], 'partner')).to.deep.equal([]);
    expect(threadNews([before], [own], 'partner')).to.deep.equal([]);
    expect(threadNews([], [answered], 'partner')).to.deep.equal([answered]);
    const unread = { ...own, unreadCount: 1 };
    expect(threadNews([before], [unread], 'publisher')).to.deep.equal([unread]);
  });
});
