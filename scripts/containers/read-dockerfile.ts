import { DockerfileParser, type Instruction } from 'dockerfile-ast';

/** One `FROM` with what follows it. */
export interface Stage {
  readonly image: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile, in their order; the last one is the image. */
export function stagesOf(dockerfile: string): Stage[] {
  const parsed = DockerfileParser.parse(dockerfile);
  const stages: { image: string; name: string | undefined; instructions: Instruction[] }[] = [];
  for (const instruction of parsed.getInstructions()) {
    const from = parsed
      .getFROMs()
      .find((one) => one.getRange().start.line === instruction.getRange().start.line);
    if (from)
      stages.push({
        image: from.getImage() ?? '',
        name: from.getBuildStage() ?? undefined,
        instructions: [],
      });
    else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

export function wordsOf(instruction: Instruction): string[] {
  return instruction.getArguments().map((argument) => argument.getValue());
}

/** What a Dockerfile copies from the folder that it lies in: sources and target of each `COPY`. */
export function copiesOf(dockerfile: string): { readonly sources: string[]; readonly target: string }[] {
  return stagesOf(dockerfile)
    .flatMap(({ instructions }) => instructions)
    .filter((one) => one.getKeyword() === 'COPY' && !one.getTextContent().includes('--from='))
    .map((one) => {
      const words = wordsOf(one).filter((word) => !word.startsWith('--'));
      return { sources: words.slice(0, -1), target: words.at(-1)! };
    });
}
