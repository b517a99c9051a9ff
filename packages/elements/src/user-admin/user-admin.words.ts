import type { Messages, Spoken } from '../i18n/message.ts';

export const userAdminEn = {
  /** Heading: those who sign in at the company's portal. */
  title: 'Users',
  /** Button above the list. */
  add: 'Add user',
  /** Field above the list. */
  search: 'Search users',
  /** In that field while it is empty. */
  searchHint: 'Name or user name',
  /** Filter: at which entrance. */
  side: 'Who',
  /** Choices of that filter. */
  sides: { all: 'Everybody', partner: 'Clients and suppliers', staff: 'Our staff' },
  /** Filter: in which state. */
  state: 'State',
  /** Choices of that filter, and badges. One or two words. */
  states: { all: 'Any state', invited: 'Invited', active: 'Active', disabled: 'Disabled' },
  /** Button that ends search and filters. */
  clear: 'Clear filters',
  /** Heads the column of names. */
  user: 'User',
  /** Heads the column of what they are: a role, or for whom they act. */
  access: 'Access',
  /** Heads the column of when they last signed in. */
  lastSignIn: 'Last sign-in',
  /** In that column. */
  never: 'Never',
  /** After the first of several partners. {name}: of the first, {count}: how many there are beside it. */
  andMore: { one: '{name} and {count} more', other: '{name} and {count} more' },
  /** Of staff who see a portfolio. {count}: partners. */
  portfolioOf: { one: '{count} client or supplier', other: '{count} clients and suppliers' },
  /** Of clients and suppliers who were deleted. {count}: how many. */
  goneOf: { one: '{count} is no longer there', other: '{count} are no longer there' },
  /** Empty list. */
  none: 'Nobody signs in here yet',
  /** Below `none`. */
  noneHint: 'Add the people of your clients and suppliers, and your own.',
  /** Where search and filters find nothing. */
  noMatch: 'Nobody like that',
  /** Below `noMatch`. */
  noMatchHint: 'Search for something else, or clear the filters.',
  /** Beside the list while nobody is open. */
  choose: 'Choose somebody',
  /** Below `choose`. */
  chooseHint: 'You see here what they may do, and change it.',
  /** Button above what is open, where there is room for one thing only. */
  back: 'Back to the users',
  /** Shown to who may not administer. */
  notPermitted: 'Users are not among your permissions',
  /** Below `notPermitted`. */
  notPermittedHint: 'Ask an administrator of your company for the right to administer.',

  // One user.
  /** Names of facts about a user. */
  entrance: 'Signs in as',
  /** What `entrance` can be. */
  entrances: { partner: 'Client or supplier', staff: 'Staff' },
  /** For whom a contact acts. */
  actsFor: 'Acts for',
  /** What staff are. */
  role: 'Role',
  /** Roles of staff. One word. */
  roles: {
    viewer: 'Viewer',
    clerk: 'Clerk',
    collector: 'Collector',
    approver: 'Approver',
    administrator: 'Administrator',
  },
  /** What staff may do, as a list of `rights`. */
  may: 'May',
  /** Rights of staff, as verbs. */
  rights: {
    view: 'See records',
    edit: 'Publish and void by hand',
    send: 'Write to clients and suppliers',
    approve: 'Answer payment reports',
    administer: 'Administer users and settings',
  },
  /** Of staff without any. */
  noRights: 'Nothing',
  /** Which clients and suppliers staff see. */
  sees: 'Sees',
  /** Everything. */
  everything: 'All clients and suppliers',
  /** A portfolio. */
  portfolio: 'Only some',
  /** The mail address. */
  email: 'Mail address',
  /** Language in which they are written to. */
  language: 'Language',
  /** Languages by their code. */
  languages: { en: 'English', es: 'Spanish', pt: 'Portuguese' },
  /** In the choice of a language: none in particular. */
  noLanguage: 'As the page',
  /** Until when an activation can be used. */
  activation: 'Activation',
  /** {date}: when it ends. */
  until: 'Good until {date}',
  /** Of who has none. */
  noActivation: 'None: cannot sign in yet',
  /** When the user was created. */
  created: 'Added',
  /** Beside one's own user. */
  you: 'You',
  /** In place of what one cannot do to oneself. */
  yourself:
    'Your own password and second factors change under your name, at the top. Another administrator does the rest.',

  // What can be done.
  /** Button. */
  edit: 'Edit',
  /** Button, for who has no activation: makes one. */
  issue: 'Issue activation',
  /** Button, for who has not used theirs. */
  issueAgain: 'New activation',
  /** Button: a new start for who forgot the password. */
  reset: 'Reset access',
  /** Button. */
  removeFactors: 'Remove second factors',
  /** Button. */
  disable: 'Disable',
  /** Button. */
  enable: 'Enable',
  /** What is asked before each. {name}: of the user. */
  questions: {
    reset: 'Reset the access of {name}?',
    factors: 'Remove the second factors of {name}?',
    disable: 'Disable {name}?',
  },
  /** What each does. */
  consequences: {
    reset:
      'Their password, their activation and links to other companies end at once, and they are signed out everywhere. You get an activation to pass on, good for 72 hours.',
    factors:
      'Authenticator app, passkeys and recovery codes are removed, and they are signed out everywhere. The password stays. Make sure first that it is them who ask.',
    disable:
      'They are signed out at once and cannot sign in any more. Nothing of theirs is deleted, and you can enable them again.',
  },
  /** Said when it is done. {name}: of the user. */
  done: {
    created: '{name} was added.',
    saved: '{name} was saved.',
    issued: 'An activation for {name} is there.',
    factors: 'The second factors of {name} are removed.',
    disabled: '{name} is disabled.',
    enabled: '{name} is enabled.',
  },
  /** Heading above a secret that is shown once. */
  issuedTitle: 'Activation',
  /** Below it. {name}: of the user, {date}: when it ends. */
  issuedText:
    'Give it to {name} and to nobody else. It is used once in place of a password, until {date}, and is not shown again.',
  /** Button that copies it. */
  copySecret: 'Copy activation',
  /** Button that hides it. */
  passedOn: 'I have passed it on',
  /** Where somebody else changed the user meanwhile. */
  overtaken: 'Somebody else changed this user meanwhile. This is how they are now.',
  /** The same over a form. */
  overtakenForm: 'Somebody else changed this user meanwhile. What you save replaces that.',

  // The form.
  /** Heading. */
  newUser: 'New user',
  /** Heading. {name}: of the user. */
  editUser: 'Edit {name}',
  /** Field. */
  name: 'Name',
  /** Field: by what they sign in. */
  login: 'User name',
  /** Under that field. */
  loginHint: 'Often the mail address. They sign in with it.',
  /** After the name of a field that may stay empty. */
  optional: 'optional',
  /** Field that finds clients and suppliers. */
  findPartner: 'Name, tax id or code',
  /** Where it finds none. */
  noPartner: 'No client or supplier like that.',
  /** Over the field that takes their place where one may not see records. */
  codesHint:
    'Searching takes the right to see records, which you do not have. Who is chosen stays; add others by their code in your system, one at a time.',
  /** In that field. */
  code: 'Code',
  /** In the place of the name of one who was deleted. */
  gonePartner: 'No longer there',
  /** Above what it finds, for screen readers. */
  found: 'Found',
  /** Above those that were chosen, for screen readers. */
  chosen: 'Chosen',
  /** Button, for screen readers. {name}: of a partner. */
  removeOne: 'Remove {name}',
  /** Legend of a choice. */
  rightsOfUser: 'What they may do',
  /** Under it. */
  rightsHint: 'The role says what is usual; change it for this person.',
  /** Legend of a choice. */
  seesOfUser: 'Whose records they see',
  /** Main button of a new user. */
  create: 'Add and issue activation',
  /** Main button. */
  save: 'Save',
  /** In its place meanwhile. */
  saving: 'Saving …',
  /** After a failure. */
  kept: 'What you entered is still here.',
  /** What is wrong with a field. */
  problems: {
    name: 'Enter a name.',
    login: 'Enter a user name without spaces.',
    taken: 'Another user has this user name.',
    email: 'This is not a mail address.',
    partners: 'Choose at least one client or supplier.',
    gone: 'One of these is no longer there.',
    unknown: 'No client or supplier has one of these codes.',
    sight: 'Who publishes by hand or administers sees all clients and suppliers.',
    yourself: 'You cannot take this from yourself.',
    lastAdministrator: 'Nobody else may administer.',
    unaccepted: 'This was not accepted.',
  },
} as const satisfies Messages;

export type UserAdminWords = Spoken<typeof userAdminEn>;
