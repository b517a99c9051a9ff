/** What a mail with a link says. */
interface PasswordLinkWords {
  readonly subject: (publisher: string) => string;
  readonly text: (facts: { name: string; publisher: string; link: string; minutes: number }) => string;
}

const words: Readonly<Record<'es' | 'en' | 'pt', PasswordLinkWords>> = {
  es: {
    subject: (publisher) => `Contraseña nueva para el portal de ${publisher}`,
    text: ({ name, publisher, link, minutes }) => `Hola, ${name}:

Alguien pidió una contraseña nueva para entrar al portal de ${publisher}. Si fue usted, abra este enlace en los próximos ${minutes} minutos y elija una. Sirve una sola vez.

${link}

Si no fue usted, no haga nada: su contraseña sigue siendo la misma.
`,
  },
  en: {
    subject: (publisher) => `A new password for the portal of ${publisher}`,
    text: ({ name, publisher, link, minutes }) => `Hello ${name},

Somebody asked for a new password for the portal of ${publisher}. If it was you, open this link within ${minutes} minutes and choose one. It works once.

${link}

If it was not you, there is nothing to do: your password stays as it is.
`,
  },
  pt: {
    subject: (publisher) => `Nova senha para o portal de ${publisher}`,
    text: ({ name, publisher, link, minutes }) => `Olá, ${name}:

Alguém pediu uma nova senha para entrar no portal de ${publisher}. Se foi você, abra este link nos próximos ${minutes} minutos e escolha uma. Funciona uma única vez.

${link}

Se não foi você, não faça nada: sua senha continua a mesma.
`,
  },
};

/** The words in a language, its country aside; in Spanish where there are none. */
export function passwordLinkWords(language: string): PasswordLinkWords {
  const base = language.split('-')[0]!;
  return Object.hasOwn(words, base) ? words[base as keyof typeof words] : words.es;
}
