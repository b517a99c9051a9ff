import { z } from 'zod';
import type { Command } from '../command.ts';
import { commonOptions } from '../parse-command.ts';

/** An option as it can be completed. */
export interface CompletableOption {
  readonly name: string;
  readonly takesValue: boolean;
  /** The values that there are; empty where any may come. */
  readonly choices: readonly string[];
}

/** A command, or one of its actions, as it can be completed. */
export interface Completable {
  readonly name: string;
  readonly summary: string;
  readonly actions: readonly string[];
  readonly takesFiles: boolean;
  readonly options: readonly CompletableOption[];
}

/** What can be completed of each command, from what it says of itself. */
export function completables(commands: readonly Command[]): Completable[] {
  return commands.map((command) => {
    const { name, summary, actions = {}, takesFiles, options } = command;
    const choices = choicesOf(command);
    return {
      name,
      summary,
      actions: Object.keys(actions),
      takesFiles:
        takesFiles || Object.values(actions).some(({ takes = [] }) => takes.join().includes('FILE')),
      options: Object.entries({ ...options, ...commonOptions }).map(([option, { type }]) => ({
        name: option,
        takesValue: type === 'string',
        choices: choices.get(option) ?? [],
      })),
    };
  });
}

/** The values of options of which there are a few, as their check has them. */
function choicesOf({ values }: Command): ReadonlyMap<string, readonly string[]> {
  const { properties = {} } = z.toJSONSchema(values, { unrepresentable: 'any', io: 'output' });
  const found = Object.entries(properties as Record<string, Choosable>).map(
    ([name, { enum: own, items }]) => [name, own ?? items?.enum ?? []] as const,
  );
  return new Map(found);
}

interface Choosable {
  readonly enum?: readonly string[];
  readonly items?: { readonly enum?: readonly string[] };
}
