/** The custom property of a name of the palette: `fontSize` is `--saldo-font-size`. */
export function customProperty(name: string): `--saldo-${string}` {
  return `--saldo-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
