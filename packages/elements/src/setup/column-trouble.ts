/** What is wrong with a column that a page gave and that is left out, for the page's developer. */
export function columnTrouble(localName: string, choice: unknown): string {
  const { id, header, cell, load } = (choice ?? {}) as Record<string, unknown>;
  const where = `columns of <${localName}>`;
  if (typeof id !== 'string' || !/^[\w.:-]+$/.test(id)) {
    return `${where} has one whose id is ${said(id)}. It has to be a text of letters, digits, _, - and full stops.`;
  }
  if (typeof cell !== 'function' && typeof load !== 'function') {
    return `${where} names "${id}", which the element does not have. Name one of docs/elements.md or metadata.KEY, or give a column of your own, { id, header, cell(record, { signal }) }.`;
  }
  return `${where}: "${id}" has no header. It has to be a text that names the column; it was ${said(header)}.`;
}

function said(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : typeof value;
}
