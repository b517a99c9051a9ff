import { readdirSync, readFileSync } from 'node:fs';

/** A numbered rule of the specification. */
export interface Rule {
  /** `ORD-1` */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Title of its chapter. */
  readonly chapter: string;
  /** File of the specification in which it stands. */
  readonly file: string;
}

/** Beside the sources and beside the build alike. */
export const specificationFolder = new URL('../../specification/', import.meta.url);

/** Every rule, in the order of the specification. */
export function readRules(): Rule[] {
  const files = readdirSync(specificationFolder).filter((name) => /^\d\d-.*\.md$/.test(name));
  return files
    .sort()
    .flatMap((file) => rulesOf(file, readFileSync(new URL(file, specificationFolder), 'utf8')));
}

/** The rules of a chapter: each is a heading `### ORD-1 Its title` and what stands below it. */
export function rulesOf(file: string, markdown: string): Rule[] {
  const chapter = /^# (.+)$/m.exec(markdown)?.[1] ?? file;
  const [, ...sections] = markdown.split(/^### /m);
  return sections.map((section) => {
    const [, id, title, text] = /^([A-Z]{3}-\d+) (.+)\n([\s\S]*)$/.exec(section) ?? [];
    if (id === undefined) throw new TypeError(`${file}: a rule begins "### ABC-1 Title"`);
    return { id, title: title!, text: text!.replace(/\n## [\s\S]*$/, '').trim(), chapter, file };
  });
}
