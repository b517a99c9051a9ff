/** Properties that name a side of the screen, or an axis that a logical one has. */
const named =
  /^((scroll-)?(margin|padding)-(left|right|top|bottom)|border-(left|right|top|bottom)(-.+)?|left|right|top|bottom|(min-|max-)?(width|height))$/;
/** Values that name a side, of the properties that have them. */
const sided: Readonly<Record<string, RegExp>> = {
  'text-align': /^(left|right)$/,
  float: /^(left|right)$/,
  clear: /^(left|right)$/,
  transform: /translateX\(|translate\(/,
  translate: /^[^\s]*[1-9]/,
  background: /\bto (left|right)\b/,
  'background-image': /\bto (left|right)\b/,
};
/** Properties of up to four values, clockwise, of which the second and the fourth are sides. */
const clockwise = /^(margin|padding|inset|border-width|scroll-margin)$/;

/** The declarations of a stylesheet that do not turn with the direction of the page. */
export function physicalIn(css: string): string[] {
  const blocks = css.replaceAll(/\/\*.*?\*\//gs, '').split(/[{};]/);
  return blocks
    .map((text) => text.trim().replaceAll(/\s+/g, ' '))
    .filter((text) => {
      const [, property, value] = /^([a-z-]+): (.+)$/.exec(text) ?? [];
      return property !== undefined && isPhysical(property, value!);
    });
}

function isPhysical(property: string, value: string): boolean {
  if (named.test(property) || sided[property]?.test(value)) return true;
  const values = partsOf(value);
  if (clockwise.test(property)) return values.length === 4 && values[1] !== values[3];
  return property === 'border-radius' && values.length > 1 && new Set(values).size > 1;
}

/** Split at blanks that are in no parentheses. */
function partsOf(value: string): string[] {
  return value.split(/ (?![^(]*\))/);
}
