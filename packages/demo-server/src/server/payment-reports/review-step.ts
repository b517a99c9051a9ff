const FORWARD = ['submitted', 'in_review', 'accepted', 'applied'];

/** The statuses that the publisher may answer with next; none after `applied`. */
export function reachableStatuses(from: string): string[] {
  if (from === 'rejected') return ['in_review'];
  const further = FORWARD.slice(FORWARD.indexOf(from) + 1);
  return further.length === 0 ? [] : [...further, 'rejected'];
}
