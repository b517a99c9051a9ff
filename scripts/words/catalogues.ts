import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { languages } from '../../packages/elements/src/i18n/languages.ts';
import { isGroup, type Message, type Messages } from '../../packages/elements/src/i18n/message.ts';
import type { Translation } from '../../packages/elements/src/i18n/translation.ts';
import { fromRoot, root } from '../process/root.ts';

/** The words of one element, or of what elements share, in English and in every language that has a file. */
export interface Catalogue {
  /** `invoice-list`. */
  readonly name: string;
  /** Of the English source, from the repository's root. */
  readonly path: string;
  readonly source: Messages;
  /** By language, `es`. */
  readonly translations: ReadonlyMap<string, Translation>;
}

/** The languages that every catalogue has to have, besides English. */
export const translated: readonly string[] = Object.keys(languages).filter((language) => language !== 'en');

export async function readCatalogues(): Promise<Catalogue[]> {
  const paths = globSync('packages/elements/src/*/*.words.ts', { cwd: root }).sort();
  return Promise.all(paths.map(readCatalogue));
}

async function readCatalogue(path: string): Promise<Catalogue> {
  const [source] = Object.values((await import(fromRoot(path))) as Record<string, Messages>);
  const files = globSync(path.replace(/\.ts$/, '.*.ts'), { cwd: root });
  const translations = files.map(async (file): Promise<[string, Translation]> => {
    const { translation } = (await import(fromRoot(file))) as { translation: Translation };
    return [/\.(\w+)\.ts$/.exec(file)![1]!, translation];
  });
  return {
    name: basename(path, '.words.ts'),
    path,
    source: source!,
    translations: new Map(await Promise.all(translations)),
  };
}

/** Every message with its path, `errors.expired`. */
export function messagesOf(messages: Messages, path = ''): [path: string, Message][] {
  return Object.entries(messages).flatMap(([key, entry]): [string, Message][] => {
    const here = path ? `${path}.${key}` : key;
    return isGroup(entry) ? messagesOf(entry, here) : [[here, entry]];
  });
}

/** Every text of a message: itself, or one for each form. */
export function textsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}
