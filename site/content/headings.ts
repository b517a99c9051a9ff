import GithubSlugger from 'github-slugger';

const heading = /^(#{2,6}) (.+)$/;
const fence = /^ *(```|~~~)/;

/**
 * A translated page with the places of the page that it translates: links to headings in English arrive there too. Both have the same
 * headings, in one order.
 */
export function withPlacesOf(translated: string, english: string): string {
  const ids = headingsOf(english).map(({ id }) => id);
  const own = headingsOf(translated);
  const lines = translated.split('\n');
  own.forEach(({ line, id }, index) => {
    const other = ids[index];
    if (other !== undefined && other !== id) lines[line] = `<span id="${other}"></span>\n\n${lines[line]}`;
  });
  return lines.join('\n');
}

/** The headings below the title, by their lines, with the ids that the generator gives them. */
function headingsOf(text: string): { readonly line: number; readonly id: string }[] {
  const slugger = new GithubSlugger();
  let fenced = false;
  return text.split('\n').flatMap((content, line) => {
    if (fence.test(content)) fenced = !fenced;
    const title = fenced ? undefined : heading.exec(content)?.[2];
    return title === undefined ? [] : [{ line, id: slugger.slug(plain(title)) }];
  });
}

/** What a heading says, without marks. */
function plain(title: string): string {
  return title.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*_]/g, '');
}
