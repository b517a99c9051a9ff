import type { ActionShape, Context, ServerCommand } from './command.ts';
import { UsageError } from './usage-error.ts';

/** One of several things that a command does, named by its first argument. */
export interface Action<Values> extends ActionShape {
  readonly options?: readonly (keyof Values & string)[];
  /** Gives the exit code. Gets as many arguments as it takes. */
  run(context: Context, values: Values, ...args: string[]): Promise<number>;
}

/** What a command with actions says of itself, and how it runs: with the action's own arguments and options alone. */
export function withActions<Values extends object>(
  name: string,
  actions: Readonly<Record<string, Action<Values>>>,
): Pick<ServerCommand<Values>, 'synopsis' | 'takesFiles' | 'actions' | 'run'> {
  const written = Object.entries(actions).map(([action, { takes = [] }]) => [action, ...takes].join(' '));
  return {
    synopsis: `${written.join(' | ')} [options]`,
    takesFiles: false,
    actions,
    async run(context, values, [action = '', ...args]) {
      const { takes = [], options = [], run } = actions[action]!;
      checkArguments(`saldo ${name} ${action}`, takes, args);
      const stray = Object.entries(values).find(
        ([option, value]) => value !== undefined && !options.some((one) => one === option),
      );
      if (stray !== undefined) throw new UsageError(strayOption(name, action, stray[0], actions));
      return run(context, values, ...args);
    },
  };
}

function checkArguments(command: string, takes: readonly string[], args: readonly string[]): void {
  const needed = takes.filter((one) => !one.startsWith('[')).length;
  if (args.length >= needed && args.length <= takes.length) return;
  throw new UsageError(
    takes.length === 0 ? `${command} takes options alone.` : `${command} takes ${takes.join(' ')}.`,
  );
}

function strayOption<Values>(
  name: string,
  action: string,
  option: string,
  actions: Readonly<Record<string, Action<Values>>>,
): string {
  const others = Object.entries(actions)
    .filter(([, { options = [] }]) => options.some((one) => one === option))
    .map(([other]) => `saldo ${name} ${other}`);
  return `--${option} does not go with ${action}, but with ${others.join(', ')}.`;
}
