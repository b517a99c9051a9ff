import { html, nothing, type TemplateResult } from 'lit';
import { failureBanner } from '../../templates/failure.ts';
import { clock, warning } from '../../templates/icons.ts';
import type { SignInView } from './sign-in-view.ts';

/** Why it did not work: wrong, to wait, or something else. Fields say by themselves what is wrong with them. */
export function actTrouble({
  words,
  act,
}: Pick<SignInView, 'words' | 'act'>): TemplateResult | typeof nothing {
  const { error, seconds } = act;
  if (seconds > 0) {
    const said =
      seconds < 90
        ? words.waitSeconds({ count: seconds })
        : words.waitMinutes({ count: Math.ceil(seconds / 60) });
    // Said once: a screen reader that is told every second says nothing else.
    return html`<div class="banner" role="alert">
      ${clock}
      <p class="text" aria-live="off">${said}</p>
    </div>`;
  }
  if (error === undefined || isOfFields(error)) return nothing;
  if (codeOf(error) === 'sign-in-refused') {
    return html`<div class="banner" role="alert">
      ${warning}
      <p class="text"><strong>${words.wrong}</strong> ${words.wrongHint}</p>
    </div>`;
  }
  const { refusals } = words;
  const code = codeOf(error) ?? '';
  if (Object.hasOwn(refusals, code)) {
    return html`<div class="banner" role="alert">
      ${warning}
      <p class="text">${refusals[code as keyof typeof refusals]}</p>
    </div>`;
  }
  return failureBanner({ words, error });
}

interface Told {
  readonly code?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

/** What the server found wrong with a field, in the words of the page. */
export function fieldProblem(
  { words, act }: Pick<SignInView, 'words' | 'act'>,
  pointer: string,
): string | undefined {
  const found = (act.error as Told | undefined)?.errors?.find((one) => one.pointer === pointer);
  if (!found) return undefined;
  const { problems } = words;
  return Object.hasOwn(problems, found.code) ? problems[found.code as keyof typeof problems] : problems.other;
}

function isOfFields(error: unknown): boolean {
  return ((error as Told).errors?.length ?? 0) > 0;
}

function codeOf(error: unknown): string | undefined {
  return (error as Told).code;
}
