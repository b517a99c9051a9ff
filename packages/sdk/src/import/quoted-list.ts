const most = 20;

/** Names of a file as a refusal lists them: `“Enero”, “Febrero”`, each and all of them cut where they are long. */
export function quotedList(names: readonly string[]): string {
  const shown = names.slice(0, most).map((name) => `“${name.slice(0, 40)}”`);
  return [...shown, ...(names.length > most ? ['…'] : [])].join(', ');
}
