import { tellOnce } from '../setup/tell-once.ts';
import type { RowAction } from './row-action.ts';

const drawing = /^[MmLlHhVvCcSsQqTtAaZz\d\s,.+eE-]{1,2000}$/;

/** The actions that can be offered, each id once. Of the others the console says what they lack. */
export function readActions<Row>(localName: string, given: unknown): readonly RowAction<Row>[] {
  const actions = new Map<string, RowAction<Row>>();
  for (const one of Array.isArray(given) ? (given as readonly unknown[]) : [given]) {
    const trouble = troubleOf(one, actions);
    if (trouble === undefined) actions.set((one as RowAction<Row>).id, one as RowAction<Row>);
    else tellOnce(`rowActions of <${localName}> has one that ${trouble}`);
  }
  return [...actions.values()];
}

function troubleOf(action: unknown, before: ReadonlyMap<string, unknown>): string | undefined {
  const { id, label, icon, run, runMany, visible, enabled } = (action ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return 'has no id: a text that names it.';
  if (before.has(id)) return `has the id "${id}" of another: give each its own.`;
  if (typeof label !== 'string' || label.trim() === '')
    return `has no label, "${id}": the text of its button.`;
  if (typeof run !== 'function' && typeof runMany !== 'function') {
    return `does nothing, "${id}": give it run(record, { signal }), or runMany(records, { signal }).`;
  }
  if (icon !== undefined && !(typeof icon === 'string' && drawing.test(icon))) {
    return `has an icon that is no path data, "${id}": give what the d of an SVG path may hold, 16 by 16.`;
  }
  const tests = { visible, enabled };
  const wrong = Object.entries(tests).find(([, test]) => test !== undefined && typeof test !== 'function');
  return wrong && `has a ${wrong[0]} that is no function, "${id}".`;
}
