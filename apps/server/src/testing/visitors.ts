import {
  CreatedLink,
  type CreateLinkRequest,
  Me,
  Problem,
  type ProblemCode,
  RedeemedLink,
  routes,
} from '@lambdastorm/contract';
import type { Answer, AskOptions } from './ask.ts';
import { startTestServer, type TestServer } from './startTestServer.ts';

/** A browser: it keeps cookies, and says where its pages come from. */
export interface Browser {
  ask(method: string, path: string, options?: AskOptions): Promise<Answer>;
  me(): Promise<Me>;
  /** What is sent along, for asking by other ways. */
  headers(): Readonly<Record<string, string>>;
}

/** An installation that lets in who was invited, with its owner signed in. */
export interface Installation extends AsyncDisposable {
  readonly server: TestServer;
  readonly owner: Browser;
  /** What the server said to its operator. */
  readonly told: readonly string[];
  newBrowser(): Browser;
  /** Somebody who came through a link to a board or a workspace, as a guest. */
  comes(linksPath: string, wish: CreateLinkRequest, name?: string): Promise<Browser>;
}

export const ownerAccount = { name: 'Olga', email: 'olga@example.org', password: 'correct horse battery' } as const;

type Settings = NonNullable<Parameters<typeof startTestServer>[0]>;

export async function startInstallation(settings: Settings = {}): Promise<Installation> {
  const told: string[] = [];
  const server = await startTestServer({
    ...{ signIn: 'invite', isOpenToMachine: false, tell: (sentence: string) => told.push(sentence) },
    ...settings,
  });
  const newBrowser = () => browserOf(server);
  const owner = newBrowser();
  const claimed = await owner.ask('POST', routes.claim, { body: { code: codeIn(told), account: ownerAccount } });
  if (claimed.status !== 200) throw new Error(claimed.text);
  return {
    ...{ server, owner, told, newBrowser },
    async comes(linksPath, wish, name = wish.role) {
      const { token } = CreatedLink.parse((await owner.ask('POST', linksPath, { body: wish })).json);
      const browser = newBrowser();
      RedeemedLink.parse((await browser.ask('POST', routes.redeemLink, { body: { token, name } })).json);
      return browser;
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** The one-time code that the server printed last. */
export function codeIn(told: readonly string[]): string {
  return told.findLast((sentence) => sentence.includes('/claim#'))?.split('/claim#')[1] ?? '';
}

export function signsIn(browser: Browser, email: string, password: string): Promise<Answer> {
  return browser.ask('POST', routes.session, { body: { email, password } });
}

export function makesAccount(browser: Browser, email: string, password = 'a long enough one'): Promise<Answer> {
  return browser.ask('POST', routes.account, { body: { email, password } });
}

/** Why something was refused. */
export function codeOf({ json }: Pick<Answer, 'json'>): ProblemCode {
  return Problem.parse(json).code;
}

export function browserOf(server: TestServer): Browser {
  const cookies = new Map<string, string>();
  const headers = () => ({
    origin: server.url,
    ...(cookies.size === 0 ? {} : { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
  });

  async function ask(method: string, path: string, options: AskOptions = {}): Promise<Answer> {
    const answer = await server.ask(method, path, { ...options, headers: { ...headers(), ...options.headers } });
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  }

  return { ask, headers, me: async () => Me.parse((await ask('GET', routes.me)).json) };
}
