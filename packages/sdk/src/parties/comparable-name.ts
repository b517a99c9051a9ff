/** A name as it is compared where nothing better tells who it is: `Acme, Inc.` is `ACME INC`. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cc}.,;:]+/gu, ' ')
    .trim();
}
