import { z } from 'zod';
import { defineLocalCommand, type Command } from '../command.ts';
import { bashScript } from '../completion/bash.ts';
import { completables } from '../completion/completable.ts';
import { fishScript } from '../completion/fish.ts';
import { zshScript } from '../completion/zsh.ts';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** What can be written in the place of a command. */
const others = ['help', '--help', '--version'];

/** `saldo completion`, for the commands that there are. */
export function completionOf(commands: () => readonly Command[]): Command {
  return defineLocalCommand({
    name: 'completion',
    synopsis: 'bash | zsh | fish',
    summary: 'Print a script by which a shell completes commands, options and values.',
    help: [
      'bash                   in ~/.bashrc: source <(saldo completion bash)',
      'zsh                    in ~/.zshrc, behind compinit: source <(saldo completion zsh)',
      'fish                   saldo completion fish > ~/.config/fish/completions/saldo.fish',
    ],
    options: {},
    values: z.object({}),
    takesFiles: false,
    actions: { bash: {}, zsh: {}, fish: {} },
    isLocal: true,
    run({ terminal }, _, [shell]) {
      const script = scripts[shell as keyof typeof scripts];
      for (const line of script(completables(commands()), others)) terminal.out(line);
      return Promise.resolve(0);
    },
  });
}
