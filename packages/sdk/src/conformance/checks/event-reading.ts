import type { Change } from '../../generated/contract.ts';
import { Finding, hold, holdSame } from '../finding.ts';
import type { Request } from '../target.ts';
import type { World } from '../world.ts';

/** A change with its cursor. */
export interface ToldChange {
  readonly id: string;
  readonly change: Change;
}

/** The first changes that a follower is told of, as server-sent events (HTML Standard, 9.2). */
export async function readEvents(
  world: World,
  { as = world.key, ...request }: Pick<Request, 'as' | 'query' | 'headers'>,
  count: number,
): Promise<ToldChange[]> {
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), 10_000);
  const found: ToldChange[] = [];
  try {
    const response = await world.target.open('followEvents', { as, ...request }, ended.signal);
    holdSame(
      'The media type of events',
      response.headers.get('content-type')?.split(';')[0],
      'text/event-stream',
    );
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body!) {
      text += decoder.decode(chunk as Uint8Array, { stream: true }).replaceAll('\r\n', '\n');
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(text.slice(0, end))?.[1];
        if (field('event') === 'change')
          found.push({ id: field('id') ?? '', change: JSON.parse(field('data')!) as Change });
        text = text.slice(end + 2);
      }
      if (found.length >= count) break;
    }
  } catch (error) {
    if (error instanceof Finding) throw error;
    hold(ended.signal.aborted, `Events could not be read: ${(error as Error).message}.`);
  } finally {
    clearTimeout(timer);
    ended.abort();
  }
  hold(found.length >= count, `Of ${count} changes ${found.length} came as events within ten seconds.`);
  return found;
}
