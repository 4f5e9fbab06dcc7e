import type { Identity } from '#local';
import { probes, WrittenPositions } from '../positions.ts';
import type { Body } from '../platform.ts';
import { sendUntilAnswered } from '../send.ts';
import { Unexpected } from '../unexpected.ts';

/** The secretariat, or the office of whoever holds a mandate. */
export type Caller = 'secretariat' | { personId: string };

const patience = 120_000;

/** Many offices as clients of one gateway, each with its own token and so within its own rate. */
export class Crowd {
  calls = 0;
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly written = new WrittenPositions();

  constructor(
    readonly url: string,
    private readonly identity: Identity,
    private readonly seed: number,
  ) {}

  post(by: Caller, path: string, body: Body, name: string): Promise<Body> {
    return this.write('POST', by, path, body, name);
  }

  put(by: Caller, path: string, body: Body, name: string): Promise<Body> {
    return this.write('PUT', by, path, body, name);
  }

  /** CSV. */
  file(by: Caller, path: string, text: string, name: string): Promise<Body> {
    return this.write('POST', by, path, text, name);
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Body> {
    return this.send('GET', 'secretariat', path, undefined, headers);
  }

  /** Every page of a list. */
  async count(path: string): Promise<number> {
    let items = 0;
    for (let cursor = ''; ;) {
      const page = await this.get(`${path}?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      items += (page['items'] as Body[]).length;
      if (!page['next']) return items;
      cursor = String(page['next']);
    }
  }

  /** Resolves when every service has taken in what was written until now: what follows may rest on it. */
  async settled(services: readonly string[] = Object.keys(probes)): Promise<void> {
    await Promise.all(
      services.map(async (service) => {
        for (;;) {
          const { header, upTo, all } = this.written.missingAt(service);
          if (header) await this.get(probes[service]!, { 'after-position': header });
          this.written.confirm(service, upTo);
          if (all) return;
        }
      }),
    );
  }

  private async write(method: string, by: Caller, path: string, body: Body | string, name: string): Promise<Body> {
    return this.send(method, by, path, body, { 'idempotency-key': `large-${this.seed}/${name.replaceAll(' ', '-')}` });
  }

  private async send(
    method: string,
    by: Caller,
    path: string,
    body: Body | string | undefined,
    headers: Record<string, string>,
  ): Promise<Body> {
    const token = await this.tokenOf(by);
    const answer = await sendUntilAnswered({ method, url: this.url + path, token, body, headers }, patience);
    if (answer.status >= 300)
      throw new Unexpected(`${method} ${path} ${JSON.stringify(body ?? {}).slice(0, 2_000)}: ${answer.status} ${answer.text}`);
    this.calls++;
    this.written.add(answer.headers.get('event-position') ?? '');
    return JSON.parse(answer.text) as Body;
  }

  private tokenOf(by: Caller): Promise<string> {
    const personId = by === 'secretariat' ? '' : by.personId;
    let token = this.tokens.get(personId);
    if (!token) {
      token = this.identity.token(personId ? { role: 'office', personId } : { role: 'secretariat' });
      this.tokens.set(personId, token);
    }
    return token;
  }
}

/** Does all of it, so many at once, each begun in its turn; the first failure ends it. */
export async function atOnce<T>(width: number, all: readonly T[], work: (each: T, index: number) => Promise<unknown>): Promise<void> {
  const waiting = all.entries();
  const failed = { yet: false };
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const [index, each] of waiting) {
        if (failed.yet) return;
        try {
          await work(each, index);
        } catch (error) {
          failed.yet = true;
          throw error;
        }
      }
    }),
  );
}
