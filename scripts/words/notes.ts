import ts from 'typescript';

/**
 * The translator's notes of a catalogue's source: the comment before each key, by path (`errors.expired`). What has none of
 * its own has that of its group.
 */
export function notesOf(text: string): Map<string, string> {
  const file = ts.createSourceFile('words.ts', text, ts.ScriptTarget.Latest, true);
  const notes = new Map<string, string>();
  const read = (object: ts.ObjectLiteralExpression, path: string, inherited: string | undefined): void => {
    for (const property of object.properties.filter(ts.isPropertyAssignment)) {
      const here = path + (property.name as ts.Identifier | ts.StringLiteral).text;
      const note = noteBefore(property, text) ?? inherited;
      if (note !== undefined) notes.set(here, note);
      if (ts.isObjectLiteralExpression(property.initializer)) read(property.initializer, `${here}.`, note);
    }
  };
  const find = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) read(node, '', undefined);
    else ts.forEachChild(node, find);
  };
  find(file);
  return notes;
}

function noteBefore(property: ts.PropertyAssignment, text: string): string | undefined {
  const comments = ts.getLeadingCommentRanges(text, property.getFullStart()) ?? [];
  const note = comments
    .map(({ pos, end }) => text.slice(pos, end))
    .find((comment) => comment.startsWith('/**'));
  return note
    ?.slice('/**'.length, -'*/'.length)
    .replaceAll(/\n\s*\*/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
