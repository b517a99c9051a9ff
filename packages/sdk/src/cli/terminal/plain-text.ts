// What partners and files are called may hold escape sequences, which a terminal would obey (CWE-150).
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A text on one line, without characters that would steer a terminal. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(control, '\ufffd');
}

/** A value as one line of JSON, with nothing in it that would steer a terminal. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    control,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
