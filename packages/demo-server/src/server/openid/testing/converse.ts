/** What a browser does at a provider, by HTTP alone: follows redirections, keeps cookies, fills in forms. */
export class Conversation {
  readonly #cookies = new Map<string, string>();

  /** Goes to the address, signs in, consents, and gives where the provider sends the browser: outside of its own origin. */
  async signIn(url: string, login: string): Promise<URL> {
    const { origin } = new URL(url);
    let step = await this.#ask(new URL(url), origin);
    for (let turns = 0; step instanceof Form; turns++) {
      if (turns === 5) throw new Error('The provider asks without end.');
      const fields = { ...step.fields, ...(step.asksLogin ? { login, password: 'of no importance' } : {}) };
      step = await this.#ask(step.action, origin, fields);
    }
    return step;
  }

  async #ask(url: URL, origin: string, fields?: Record<string, string>): Promise<URL | Form> {
    let response = await this.#send(url, fields);
    for (let at = url; ;) {
      const location = response.headers.get('location');
      if (location === null) return Form.read(await response.text(), at);
      at = new URL(location, at);
      if (at.origin !== origin) return at;
      response = await this.#send(at);
    }
  }

  async #send(url: URL, fields?: Record<string, string>): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: cookie === '' ? {} : { cookie },
      ...(fields === undefined ? {} : { method: 'POST', body: new URLSearchParams(fields) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      this.#cookies.set(name!, value!);
    }
    return response;
  }
}

class Form {
  readonly action: URL;
  readonly fields: Record<string, string>;
  readonly asksLogin: boolean;

  constructor(action: URL, fields: Record<string, string>, asksLogin: boolean) {
    this.action = action;
    this.fields = fields;
    this.asksLogin = asksLogin;
  }

  static read(html: string, at: URL): Form {
    const action = /<form[^>]*\saction="([^"]+)"/.exec(html)?.[1];
    if (action === undefined) throw new Error(`The provider shows no form: ${html.slice(0, 2000)}`);
    const hidden = html.matchAll(/<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g);
    const fields = Object.fromEntries([...hidden].map(([, name, value]) => [name!, value!]));
    return new Form(new URL(action, at), fields, /name="login"/.test(html));
  }
}
