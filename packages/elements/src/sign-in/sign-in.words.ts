import type { Messages, Spoken } from '../i18n/message.ts';

export const signInEn = {
  /** Heading of the entrance, below the company's name: of contacts of partners, of the company's own people. */
  titles: { partner: 'Sign in', staff: 'Sign in as one of the company' },
  /** Field. */
  login: 'User name',
  /** Field. */
  password: 'Password',
  /** Under the field, for who comes for the first time. */
  firstTime: 'For the first time? Use the secret that you were given.',
  /** Button inside a field of a password. */
  show: 'Show',
  /** The same once it is shown. */
  hide: 'Hide',
  /** That button, for screen readers. */
  showPassword: 'Show password',
  /** Main button. */
  submit: 'Sign in',
  /** Main button meanwhile. */
  submitting: 'Signing in …',
  /** Above the form. */
  wrong: 'User name or password is not right.',
  /** Below `wrong`. */
  wrongHint: 'Mind capitals and blanks, and try again.',
  /** Above the form, after many attempts. {count}: seconds. */
  waitSeconds: {
    one: 'Too many attempts. You can try again in {count} second.',
    other: 'Too many attempts. You can try again in {count} seconds.',
  },
  /** The same for longer. {count}: minutes. */
  waitMinutes: {
    one: 'Too many attempts. You can try again in {count} minute.',
    other: 'Too many attempts. You can try again in {count} minutes.',
  },
  /** Under a field of a password. */
  capsLock: 'Caps Lock is on.',
  /** Under an empty field. */
  required: 'Fill in this field.',
  /** Above the form: the server's time for a sign-in is over. */
  ended: 'You were signed out, because nothing happened for a while or your access changed.',
  /** Below `ended`. */
  endedHint: 'What you had begun is still here: sign in to go on.',
  /** Above the form, after signing out. */
  left: 'You have signed out.',

  /** Link below the form. */
  forgot: 'Forgot your password?',
  /** Heading. */
  forgotTitle: 'A new password',
  /** Below `forgotTitle`; name, mail and telephone follow. {publisher}: the company. */
  forgotAsk: '{publisher} gives out new passwords. Ask:',
  /** In place of `forgotAsk`, where no contact is known. {publisher}: the company. */
  forgotWhom: '{publisher} gives out new passwords. Ask whoever gave you your access.',
  /** Before a name, a mail address and a telephone number. */
  contact: 'Contact',
  /** Below `forgotTitle`, above a field for the user name. */
  forgotSelf: 'We mail you a link with which you set a new password.',
  /** Main button. */
  forgotSend: 'Send me a link',
  /** After that. */
  forgotSent: 'If this user name has access here, a mail with a link is on its way. It works once.',
  /** Link. */
  backToSignIn: 'Back to sign in',

  /** Heading. */
  newTitle: 'Set your password',
  /** Below `newTitle`. */
  newText: 'Before you go on, choose a password that only you know.',
  /** Heading of the same for who is signed in. */
  changeTitle: 'Change password',
  /** Field. */
  currentPassword: 'Present password',
  /** Field. */
  newPassword: 'New password',
  /** Under that field. */
  rules: 'At least 15 characters. A few words that do not belong together are easy to remember.',
  /** Under that field, while one types. {count}: of characters that are missing. */
  missing: { one: '{count} more character', other: '{count} more characters' },
  /** In place of `missing`. */
  longEnough: 'Long enough',
  /** Main button. */
  save: 'Set password',
  /** Main button meanwhile. */
  saving: 'Setting …',
  /** After the password was changed. */
  changed: 'Your password is changed. Wherever else you were signed in, you are not any more.',
  /** What is wrong with a field: what to do. */
  problems: {
    'too-short': 'Too short: at least 15 characters.',
    'too-long': 'Too long: at most 256 characters.',
    guessable: 'Easy to guess: choose words that are not your name, the company or a usual password.',
    'wrong-password': 'This is not your present password.',
    'wrong-code': 'Not right, or used before. Enter the one that is shown now.',
    required: 'Fill in this field.',
    other: 'The server did not accept this.',
  },

  /** In place of a step that this page does not know. */
  unknownStep: 'Your sign-in asks for a step that this page does not know',
  /** Below `unknownStep`. {publisher}: the company. */
  unknownStepText: 'Reload the page. If it goes on, ask {publisher}.',
  /** Button. */
  signOut: 'Sign out',
  /** In place of the entrance. */
  noEntrance: 'There is no such entrance',
  /** Below `noEntrance`. */
  noEntranceText: 'The address may be wrong. Ask the company for the right one.',

  // Second factors and other accounts.
  /** Name of a group of buttons, for screen readers. */
  otherWays: 'Other ways to sign in',
  /** Button below the form: through another account. {name}: what the company calls it. */
  signInWith: 'Sign in with {name}',
  /** Button: by finger, face, PIN or a key of the device. */
  usePasskey: 'Use a passkey',
  /** Heading of the step after the password. */
  factorTitle: 'Confirm that it is you',
  /** Field: of an authenticator app. */
  code: 'Code',
  /** Under that field. */
  codeHint: 'The six digits that your authenticator app shows now.',
  /** Field, in the place of `code`. */
  recoveryCode: 'Recovery code',
  /** Under that field. */
  recoveryCodeHint: 'One of the codes that you kept when you added the app. Each works once.',
  /** Link. */
  useRecoveryCode: 'Use a recovery code',
  /** Link back. */
  backToCode: 'Use the app again',
  /** Main button. */
  factorSubmit: 'Confirm',
  /** Above the form: the browser made none, or the person stopped it. */
  passkeyRefused: 'The passkey was not used. Try again, or choose another way.',
  /** How a passkey that is added is called at first. */
  passkeyName: 'This device',
  /** Heading of the step in which a second factor is added. */
  enrolTitle: 'Protect your access',
  /** Below `enrolTitle`. */
  enrolText: 'The company asks for a second proof beside your password. You add it once.',
  /** Main button. */
  enrolApp: 'Use an authenticator app',
  /** Button: a passkey of this device. */
  enrolPasskey: 'Use this device (passkey)',
  /** Above a QR code. */
  scan: 'Scan this picture with your authenticator app, then enter the code that it shows.',
  /** The QR code, for screen readers. */
  picture: 'QR code with the secret; the text below holds the same',
  /** Before the secret in letters and digits. */
  typeSecret: 'Or type it into the app:',
  /** Heading above ten codes. */
  recoveryTitle: 'Keep these codes',
  /** Below `recoveryTitle`. */
  recoveryText: 'Each lets you in once, should you lose the app or the device. They are not shown again.',
  /** Main button. */
  recoveryKept: 'I have kept them',
  /** Above the form: why another account or a passkey did not let in, by the server's code. */
  refusals: {
    'in-use': 'The company asks for a second factor. Add another one first.',
    'provider-denied': 'The other account did not let you in. Try again, or choose another way.',
    'provider-response-refused':
      'Signing in with the other account took too long or came from elsewhere. Try again.',
    'identity-unknown': 'Nobody here has that account. Ask the company to add you with its address.',
    'provider-unavailable':
      'The other account cannot be asked at the moment. Try again later, or choose another way.',
  },

  // One's own second factors.
  /** Heading: authenticator app, passkeys and recovery codes of who is signed in. */
  factorsTitle: 'Second factors',
  /** Below `factorsTitle`. */
  factorsText: 'What proves, beside your password, that it is you.',
  /** In the place of `factorsText`, where the company wants none. */
  factorsOff: 'The company asks for nothing beside your password.',
  /** Heading. */
  factorApp: 'Authenticator app',
  /** Heading. */
  factorPasskeys: 'Passkeys',
  /** Heading. */
  factorCodes: 'Recovery codes',
  /** Below a heading: there is none. */
  noFactor: 'None',
  /** Below a heading. {date}: since when it is there. */
  addedOn: 'Added {date}',
  /** Button. */
  add: 'Add',
  /** The same for screen readers, and heading of what follows. */
  addApp: 'Add an authenticator app',
  /** The same for screen readers, and heading of what follows. */
  addPasskey: 'Add a passkey of this device',
  /** Button for screen readers, and heading of what follows. {name}: what is removed. */
  removeFactor: 'Remove: {name}',
  /** Below a heading. {count}: codes that were not used. */
  codesLeft: { one: '{count} left', other: '{count} left' },
  /** Button, and heading of what follows. */
  makeCodes: 'Make new codes',
  /** Below that heading. */
  makeCodesText: 'Those from before are worth nothing then.',

  // Linking.
  /** Heading of a form to sign in at another company as well. */
  linkTitle: 'Add another company',
  /** Below `linkTitle`. */
  linkText: 'Sign in there once: from then on you switch between both without a password.',
  /** Field: the address of the other company's portal. */
  linkAddress: 'Address of its portal',
  /** Under that field. */
  linkAddressHint: 'As it is in the mail or the paper with which it invited you.',
  /** Under that field, where no portal can be found in what was entered. */
  linkAddressWrong: 'This is not the address of a portal on this server.',
  /** Above the form, where the access there is not complete: a password is to be set first. */
  linkStep: 'Your access there is not complete. Sign in there by itself first.',
  /** Main button. */
  linkSubmit: 'Add',
} as const satisfies Messages;

export type SignInWords = Spoken<typeof signInEn>;
