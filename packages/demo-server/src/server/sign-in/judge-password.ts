import type { FieldError } from '../problem.ts';
import { fold } from '../text.ts';

/** Of NIST SP 800-63B-4 for a password that is the only factor. */
const LEAST = 15;
const MOST = 256;
/** So many characters must be left of a password without what is easily guessed. */
const LEFT = 8;

/** What the commonest passwords are made of. */
const COMMON = [
  ...['password', 'passw0rd', 'contrasena', 'contrasenia', 'clave', 'senha', 'secreto', 'secret', 'segura'],
  ...['qwertyuiop', 'qwerty', 'asdfghjkl', 'asdfgh', 'zxcvbnm', 'zxcvbn', '1q2w3e4r5t', 'qazwsx'],
  ...['01234567890', '12345', '98765', '11111', '00000', 'abcdefghij', 'abcde', 'abc123', 'a1b2c3'],
  ...['iloveyou', 'teamo', 'tequiero', 'letmein', 'welcome', 'bienvenido', 'bienvenida', 'hola', 'changeme'],
  ...['administrador', 'administrator', 'admin', 'usuario', 'user', 'login', 'saldo', 'empresa', 'cliente'],
  ...['dragon', 'monkey', 'princesa', 'princess', 'estrella', 'sunshine', 'football', 'futbol', 'superman'],
];

/** Whose password it is to be: what others know of the person. */
export interface PasswordOwner {
  readonly login: string;
  readonly name: string;
  readonly publisherName: string;
}

/** What is wrong with a password; nothing where it is good. Which kinds of characters it has is nobody's business. */
export function judgePassword(password: string, owner: PasswordOwner): FieldError[] {
  const normal = password.normalize('NFKC');
  const length = [...normal].length;
  if (length < LEAST) return [wrong('too-short', `must have at least ${LEAST} characters`)];
  if (length > MOST) return [wrong('too-long', `must have at most ${MOST} characters`)];
  if (isGuessable(normal, owner)) {
    const detail =
      'must not be made of the login, a name, one of the commonest passwords or one thing repeated';
    return [wrong('guessable', detail)];
  }
  return [];
}

function isGuessable(password: string, owner: PasswordOwner): boolean {
  const text = onlyLetters(password);
  const rest = [...wordsOf(owner), ...COMMON]
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), text);
  // What is left but digits, and not the same over and over.
  const telling = rest.replaceAll(/\d/g, '');
  const letters = telling.length >= LEFT ? telling : rest.length >= LEAST ? rest : '';
  return new Set(letters).size < 5;
}

/** Whole names and their words, where they have enough letters to be recognised. */
function wordsOf({ login, name, publisherName }: PasswordOwner): string[] {
  const whole = [login, login.split('@')[0]!, name, publisherName];
  const words = whole.flatMap((text) => text.split(/[\s@._-]+/));
  return [...new Set([...whole, ...words].map(onlyLetters))].filter((word) => word.length >= 4);
}

/** Without case, accents and what stands between words. */
function onlyLetters(text: string): string {
  return fold(text).replaceAll(/[\s\p{P}\p{C}\p{M}$+<=>^`|~]/gu, '');
}

function wrong(code: FieldError['code'], detail: string): FieldError {
  return { pointer: '/password', code, detail };
}
