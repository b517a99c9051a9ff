import { isEmbedded } from './request-for.ts';
import { ROUTES, type Route } from '../../packages/demo-server/src/server/contract/route.ts';

const asks = ({ parameters }: Route, name: string) =>
  parameters.some((one) => one.in === 'query' && one.name === name);

/** What is asked of a whole publisher: neither of a record that the path names, nor of one account. */
const OF_ALL = ROUTES.filter(({ template }) => !/\{|^\/v1\/statement/.test(template));

/** Every list of records, in pages. */
export const LISTS = OF_ALL.filter((route) => asks(route, 'limit'));

/** What a session may ask, of the records of a partner that it names; what is followed has no end to look at (`feed/partners-feed.test.ts`). */
export const OF_A_PARTNER = OF_ALL.filter(
  (route) => asks(route, 'partnerId') && isEmbedded(route) && route.kind !== 'follow',
);
