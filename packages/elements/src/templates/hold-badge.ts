import type { TemplateResult } from 'lit';
import type { Hold } from '@saldo/sdk/contract';
import type { Format } from '../format/format.ts';
import { wordFor } from '../i18n/catalogue.ts';
import type { SharedWords } from '../i18n/shared.words.ts';
import { badge } from './badge.ts';

/** What holds a document up, as shape, colour and word, with its last day where it has one. */
export function holdBadge(words: SharedWords, format: Format, { kind, until }: Hold): TemplateResult {
  const hold = wordFor(words.holds, kind);
  return badge(words, kind, until ? words.heldUntil({ hold, date: format.date(until) }) : hold);
}
