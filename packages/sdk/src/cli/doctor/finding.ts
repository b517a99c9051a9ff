/** What a check has found: all right, or what is wrong and how to mend it. Sentences end with a full stop. */
export type Finding =
  | { readonly ok: true; readonly sentence: string }
  | { readonly ok: false; readonly sentence: string; readonly fix: string };

/** All right. */
export function right(sentence: string): Finding {
  return { ok: true, sentence };
}

/** What is wrong, and what to do. */
export function wrong(sentence: string, fix: string): Finding {
  return { ok: false, sentence, fix };
}
