/** A host's back end in another language, made of the blocks of its guide and of what a fixture has in their reader's place. */
export interface BackEnd {
  readonly guide: string;
  /** The program that it takes, with arguments under which it ends well where it is there; the first that does is taken for `PROGRAM`. */
  readonly needs: readonly (readonly [program: string, ...args: string[]])[];
  readonly build?: readonly (readonly string[])[];
  /** Where the elements are copied to, in its folder. */
  readonly elements: string;
  /** To which `PORT` is the port. */
  readonly serves: readonly string[];
  /** The job that reads what came back. */
  readonly reads: readonly string[];
}

export const backEnds: Readonly<Record<string, BackEnd>> = {
  django: {
    guide: 'docs/hosts/django.md',
    needs: [
      ['python3', '-c', 'import django'],
      ['/usr/bin/python3', '-c', 'import django'],
    ],
    elements: 'static/elements',
    serves: ['PROGRAM', 'manage.py', 'runserver', '--noreload', '127.0.0.1:PORT'],
    reads: ['PROGRAM', 'manage.py', 'read_changes'],
  },
  php: {
    guide: 'docs/hosts/php-laravel.md',
    needs: [['php', '--version']],
    elements: 'elements',
    serves: ['PROGRAM', '-S', '127.0.0.1:PORT', 'router.php'],
    reads: ['PROGRAM', 'changes.php'],
  },
  java: {
    guide: 'docs/hosts/java-spring.md',
    needs: [['javac', '--version']],
    build: [['javac', 'Saldo.java', 'Server.java']],
    elements: 'elements',
    serves: ['java', 'Server', 'PORT'],
    reads: ['java', 'Server', 'changes'],
  },
};
