import { probes, serviceOf, WrittenPositions } from './positions.ts';
import { sendUntilAnswered, type Answer } from './send.ts';
import { Unexpected } from './unexpected.ts';

/** A body as the API answers it; the checks say which fields they count on. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Body = Record<string, any>;

export interface Call {
  method: 'POST' | 'PUT' | 'PATCH';
  path: string;
  /** Text: a file of CSV. */
  body: Body | string;
  key: string;
  ifMatch?: string;
  /** The person whose office sent it, where that was not the secretariat. */
  by?: string;
  status: number;
  answer: string;
  positions: string[];
}

/** The same on every run; a key is visible ASCII without blanks. */
const keyOf = (name: string): string => `sarajevo-2022-04-25/${name.replaceAll(' ', '-')}`;

/** The gateway as a client uses it: every write has a key that stays the same, so that an unanswered call is simply sent again. */
export class Platform {
  readonly calls: Call[] = [];
  replayed = 0;
  repeated = 0;
  private readonly written = new WrittenPositions();

  constructor(
    readonly url: string,
    private readonly token: string,
    /** Makes the token of a person's office, where the platform's key is on this machine. */
    readonly officeToken?: (personId: string) => Promise<string>,
    private readonly patience = 90_000,
  ) {}

  async write(
    method: Call['method'],
    path: string,
    body: Body | string,
    name: string,
    { ifMatch, by }: { ifMatch?: string; by?: string } = {},
  ): Promise<Body> {
    const { service, header, upTo } = await this.whatFollows(path);
    const key = keyOf(name);
    const headers = { 'idempotency-key': key, ...(ifMatch && { 'if-match': ifMatch }), ...(header && { 'after-position': header }) };
    const response = await this.send(method, path, body, headers, by);
    if (response.status >= 300) throw new Unexpected(`${method} ${path} (${name}): ${response.status} ${response.text}`);
    this.written.confirm(service, upTo);
    const eventPosition = response.headers.get('event-position') ?? '';
    this.written.add(eventPosition);
    if (response.headers.get('idempotent-replayed') === 'true') this.replayed++;
    const positions = eventPosition
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
    this.calls.push({
      method,
      path,
      body,
      key,
      ...(ifMatch && { ifMatch }),
      ...(by && { by }),
      status: response.status,
      answer: response.text,
      positions,
    });
    return JSON.parse(response.text) as Body;
  }

  post(path: string, body: Body, name: string): Promise<Body> {
    return this.write('POST', path, body, name);
  }

  /** As the office of the person. */
  postAs(by: string, path: string, body: Body, name: string): Promise<Body> {
    return this.write('POST', path, body, name, { by });
  }

  put(path: string, body: Body, name: string): Promise<Body> {
    return this.write('PUT', path, body, name);
  }

  /** As the office of the person. */
  putAs(by: string, path: string, body: Body, name: string): Promise<Body> {
    return this.write('PUT', path, body, name, { by });
  }

  /** CSV. */
  file(path: string, text: string, name: string): Promise<Body> {
    return this.write('POST', path, text, name);
  }

  /** Starts from what is there. */
  async patch(path: string, body: Body, name: string): Promise<Body> {
    const { headers } = await this.read(path);
    return this.write('PATCH', path, body, name, { ifMatch: headers.get('etag') ?? '' });
  }

  /** What is there already is put otherwise. */
  async revise(path: string, body: Body, name: string): Promise<Body> {
    const { headers } = await this.read(path);
    return this.write('PUT', path, body, name, { ifMatch: headers.get('etag') ?? '' });
  }

  async get(path: string): Promise<Body> {
    return JSON.parse((await this.read(path)).text) as Body;
  }

  /** What is no JSON. */
  async text(path: string): Promise<string> {
    return (await this.read(path)).text;
  }

  private async read(path: string): Promise<{ text: string; headers: Headers }> {
    const { service, header, upTo } = await this.whatFollows(path);
    const { status, text, headers } = await this.send('GET', path, undefined, header ? { 'after-position': header } : {});
    if (status !== 200) throw new Unexpected(`GET ${path}: ${status} ${text}`);
    this.written.confirm(service, upTo);
    return { text, headers };
  }

  /** Every page of a list. */
  async all(path: string): Promise<Body[]> {
    const items: Body[] = [];
    for (let cursor = ''; ;) {
      const page = await this.get(`${path}${path.includes('?') ? '&' : '?'}limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      items.push(...(page['items'] as Body[]));
      if (!page['next']) return items;
      cursor = String(page['next']);
    }
  }

  /** The same call again, as it was. */
  async repeat({
    method,
    path,
    body,
    key,
    ifMatch,
    by,
  }: Call): Promise<{ status: number; text: string; replayed: boolean; positions: string[] }> {
    const { status, text, headers } = await this.send(
      method,
      path,
      body,
      {
        'idempotency-key': key,
        ...(ifMatch && { 'if-match': ifMatch }),
      },
      by,
    );
    const positions = (headers.get('event-position') ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
    return { status, text, replayed: headers.get('idempotent-replayed') === 'true', positions };
  }

  /** A call that is expected to be refused. */
  async refusal(path: string, body: Body, name: string): Promise<{ status: number; body: Body }> {
    const { status, text } = await this.send('POST', path, body, { 'idempotency-key': keyOf(name) });
    return { status, body: JSON.parse(text) as Body };
  }

  stream(lastEventId: string, signal: AbortSignal): Promise<Response> {
    return fetch(`${this.url}/v1/events/stream`, { headers: { ...this.headers(), 'last-event-id': lastEventId }, signal });
  }

  /** What a call to this path has to wait for. Where that is more than a header holds, the service is asked to have the rest before. */
  private async whatFollows(path: string): Promise<{ service: string; header: string | undefined; upTo: number }> {
    const service = serviceOf(path);
    for (;;) {
      const { header, upTo, all } = this.written.missingAt(service);
      if (all) return { service, header, upTo };
      const probe = probes[service]!;
      const { status, text } = await this.send('GET', probe, undefined, { 'after-position': header! });
      if (status !== 200) throw new Unexpected(`GET ${probe}: ${status} ${text}`);
      this.written.confirm(service, upTo);
    }
  }

  private headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}` };
  }

  private async send(
    method: string,
    path: string,
    body: Body | string | undefined,
    headers: Record<string, string>,
    by?: string,
  ): Promise<Answer> {
    const token = by === undefined ? this.token : await this.officeToken!(by);
    const answer = await sendUntilAnswered({ method, url: this.url + path, token, body, headers }, this.patience);
    this.repeated += answer.repeated;
    return answer;
  }
}
