import type { IForbiddenRuleType } from 'dependency-cruiser';

const server = 'packages/demo-server/src/server';
/** Tests, and what only they use, may reach everywhere. */
const tests = String.raw`(\.test\.ts$|\.testing\.ts$|/testing/)`;

/** A room of the server that may use only these others, and the files beside the rooms. */
function room(name: string, uses: readonly string[]): IForbiddenRuleType {
  const allowed = [name, ...uses].join('|');
  return {
    name: `${name}-uses-only-${uses.length === 0 ? 'itself' : uses.join('-')}`,
    severity: 'error',
    from: { path: `^${server}/${name}/`, pathNot: tests },
    to: { path: `^${server}/[^/]+/`, pathNot: `^${server}/(${allowed})/` },
  };
}

const elements = 'packages/elements/src';

/** What the folders of the repository hold to. */
export const structureRules: IForbiddenRuleType[] = [
  { name: 'no-cycle-of-folders', severity: 'error', scope: 'folder', from: {}, to: { circular: true } },
  { name: 'no-cycle-of-files', severity: 'error', from: {}, to: { circular: true } },
  // The ground: what everything stands on.
  room('db', []),
  room('contract', []),
  room('outbound', []),
  room('secrets', []),
  room('ceremonies', ['db']),
  room('openid', ['outbound']),
  // The engine knows no kind of record.
  room('records', ['contract', 'db', 'operations']),
  {
    name: 'requests-are-served-from-above',
    severity: 'error',
    from: {
      path: `^${server}/[^/]+/`,
      pathNot: `${tests}|^${server}/(pipeline|publishing|delivery|command)/`,
    },
    to: { path: `^${server}/(pipeline|publishing|delivery)/` },
  },
  // What is noted in a unit of work is written with it, once and in its order.
  {
    name: 'traces-are-left-by-the-unit-of-work',
    severity: 'error',
    from: { path: `^${server}/[^/]+/`, pathNot: `${tests}|^${server}/(pipeline|feed|audit|jobs|command)/` },
    to: { path: `^${server}/(feed/change-rows|audit/chained-acts|jobs/enqueue-job)` },
  },
  {
    name: 'stores-know-no-wire',
    severity: 'error',
    from: { path: String.raw`^${server}/.*\.(store|sql)\.ts$` },
    to: { path: String.raw`\.wire\.ts$` },
  },
  {
    name: 'model-is-pure',
    severity: 'error',
    from: { path: `^${elements}/[^/]+/model/`, pathNot: tests },
    to: { path: [`^${elements}/[^/]+/(data|view)/`, 'node_modules/(lit|@lit/[^/]+)/'] },
  },
  {
    name: 'data-without-view',
    severity: 'error',
    from: { path: `^${elements}/[^/]+/data/`, pathNot: tests },
    to: { path: `^${elements}/[^/]+/view/` },
  },
  {
    name: 'server-without-demo',
    severity: 'error',
    from: { path: `^${server}/` },
    to: { path: '^packages/demo-server/src/demo/' },
  },
];
