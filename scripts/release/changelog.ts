const heading = /^## .*$/gm;

/** What a changelog says of a version, without its heading; `undefined` where it has none. */
export function sectionOf(changelog: string, version: string): string | undefined {
  return below(changelog, (text) => text.startsWith(`## ${version} `) || text === `## ${version}`);
}

/** What it says of what is unreleased. */
export function unreleasedIn(changelog: string): string | undefined {
  return below(changelog, (text) => text.startsWith('## Unreleased'));
}

function below(changelog: string, isIt: (heading: string) => boolean): string | undefined {
  const headings = [...changelog.matchAll(heading)];
  const at = headings.findIndex(([text]) => isIt(text));
  if (at < 0) return undefined;
  const { index, 0: text } = headings[at]!;
  return changelog.slice(index + text.length, headings[at + 1]?.index).trim();
}

/** The changelog when what was unreleased is released on a day (`YYYY-MM-DD`). Throws where nothing is unreleased. */
export function released(changelog: string, version: string, day: string): string {
  const [unreleased] = /^## Unreleased.*$/m.exec(changelog) ?? [];
  if (unreleased === undefined) throw new Error('CHANGELOG.md has no heading "## Unreleased"');
  const [before, after] = changelog.split(unreleased) as [string, string];
  if (after.split(/^## /m)[0]!.trim() === '')
    throw new Error('CHANGELOG.md says nothing of what is unreleased');
  return `${before}## Unreleased\n\n## ${version} (${day})${after}`;
}
