import { templateOf } from '#testing/routes';
import type { Random } from '#domain';

/** Names of fields and parameters that do not end in the name of what they mean. */
const alike: Readonly<Record<string, string>> = {
  answers: 'proposal',
  attendee: 'person',
  cities: 'city',
  dependsOn: 'item',
  principal: 'person',
  provider: 'city',
  speaker: 'person',
  types: 'type',
};

const day = /^\d{4}-\d\d-\d\d$/;
/** Of each kind the latest so many are kept. */
const most = 200;

type Json = Record<string, unknown>;

/** What the network has, as its answers tell it: ids by what they name, days, cursors, ETags, positions. Requests are filled with them. */
export class Known {
  /** `meeting` of `{meetingId}`, by the segment before it: `meetings`. */
  private readonly kindAt = new Map<string, string>();
  private readonly kinds: string[];
  private readonly values = new Map<string, Set<string>>();
  /** By template: the paths at which something was read. Their parameters belong together. */
  private readonly paths = new Map<string, Set<string>>();
  /** By city: who has been named beside it. */
  private readonly people = new Map<string, Set<string>>();
  /** By the id of what is a city's: a membership, a mandate. */
  private readonly cities = new Map<string, string>();
  private readonly etags = new Map<string, string>();
  private readonly cursors = new Map<string, string>();
  private readonly lists = new Map<string, Json[]>();

  private readonly readable: string[];

  constructor(routes: readonly string[]) {
    this.readable = routes
      .filter((route) => route.startsWith('GET '))
      .map(templateOf)
      .sort((a, b) => a.split('{').length - b.split('{').length);
    for (const route of routes) {
      const segments = templateOf(route).split('/');
      for (const [index, segment] of segments.entries())
        if (segment.startsWith('{')) this.kindAt.set(segments[index - 1]!, stemOf(segment.slice(1, -1)));
    }
    // The longest first: `sideEvent` before `event`.
    this.kinds = [...new Set([...this.kindAt.values(), 'agendaItem'])].sort((a, b) => b.length - a.length);
  }

  /** `person` of `chairPersonId` and of `speakerIds`; undefined where a name says nothing of the kind. */
  kindOf(name: string): string | undefined {
    const stem = stemOf(name);
    if (alike[stem]) return alike[stem];
    // `sequence` is no `n`, and `id` alone means whatever it stands in.
    return this.kinds.find((kind) => stem === kind || (kind.length > 2 && stem.toLowerCase().endsWith(kind.toLowerCase())));
  }

  /** One of a kind. What came last is taken more often: it is where something can still be done. */
  pick(kind: string, random: Random): string | undefined {
    const all = [...(this.values.get(kind) ?? [])];
    if (all.length === 0) return undefined;
    return random.pick(kind !== 'day' && random.chance(0.6) ? all.slice(-4) : all);
  }

  /** One who has been named together with a city. */
  pickPersonOf(cityId: string, random: Random): string | undefined {
    const people = [...(this.people.get(cityId) ?? [])];
    return people.length === 0 ? undefined : random.pick(people);
  }

  /** Whose a thing of the path is, where that was told. */
  cityOf = (ids: readonly string[]): string | undefined => ids.map((id) => this.cities.get(id)).find((city) => city !== undefined);

  /** The parameters of a path that was there, of this template or of what it acts on. */
  pickPath(template: string, random: Random): Record<string, string> | undefined {
    const known = [...this.paths.keys()].filter((each) => template === each || template.startsWith(`${each}/`));
    known.sort((a, b) => b.length - a.length);
    const paths = known[0] === undefined ? [] : [...this.paths.get(known[0])!.keys()];
    if (paths.length === 0) return undefined;
    return parametersOf(known[0]!, random.pick(random.chance(0.6) ? paths.slice(-4) : paths));
  }

  etagOf = (path: string): string | undefined => this.etags.get(path);
  /** What a list showed last. */
  listOf = (path: string): Json[] => this.lists.get(path) ?? [];
  cursorOf = (path: string): string | undefined => this.cursors.get(path);

  learn(kind: string, value: string): void {
    const values = this.values.get(kind) ?? new Set();
    this.values.set(kind, values);
    values.add(value);
    if (values.size > most) values.delete(values.values().next().value!);
  }

  /** Of an answer with success. */
  learnFrom(path: string, { headers, body }: { headers: Headers; body: unknown }): void {
    const location = headers.get('location');
    const etag = headers.get('etag');
    const at = location === null ? path : new URL(location, 'http://any').pathname;
    if (etag) this.etags.set(at, etag);
    for (const position of headers.get('event-position')?.split(/,\s*/) ?? []) this.learn('position', position);
    this.learnPath(at);
    if (typeof body !== 'object' || body === null) return;
    const { items, next } = body as { items?: unknown; next?: unknown };
    if (typeof next === 'string') this.cursors.set(path, next);
    this.walk(body as Json);
    if (Array.isArray(items)) this.lists.set(path, (items as Json[]).slice(-most));
    if (Array.isArray(items)) for (const item of items as Json[]) this.learnItem(path, item);
    else if (typeof (body as Json)['id'] === 'string') this.learnId(at.split('/').at(-2)!, (body as Json)['id'] as string);
  }

  /** What stands in a list is found at the list's path and its id. */
  private learnItem(path: string, item: Json): void {
    const segment = path.split('/').at(-1)!;
    const kind = this.kindAt.get(segment);
    const id = item['id'] ?? (kind && (item[`${kind}Id`] ?? item[kind])) ?? item['version'] ?? item['type'];
    if (typeof id !== 'string' && typeof id !== 'number') return;
    this.learnId(segment, String(id));
    this.learnPath(`${path}/${id}`);
  }

  private learnId(segment: string, id: string): void {
    const kind = this.kindAt.get(segment);
    if (kind) this.learn(kind, id);
  }

  private learnPath(path: string): void {
    const template = this.readable.find((each) => matches(each, path));
    if (template === undefined || !template.includes('{')) return;
    const paths = this.paths.get(template) ?? new Set();
    this.paths.set(template, paths);
    paths.add(path);
    if (paths.size > most) paths.delete(paths.values().next().value!);
  }

  private walk(value: unknown, name = ''): void {
    if (Array.isArray(value)) for (const each of value) this.walk(each, name);
    else if (typeof value === 'object' && value !== null) {
      const { id, cityId, personId } = value as Json;
      if (typeof id === 'string' && typeof cityId === 'string') this.cities.set(id, cityId);
      if (typeof cityId === 'string' && typeof personId === 'string')
        this.people.set(cityId, (this.people.get(cityId) ?? new Set()).add(personId));
      for (const [field, each] of Object.entries(value)) this.walk(each, field);
    } else if (typeof value === 'string') {
      if (day.test(value)) this.learn('day', value);
      const kind = /Ids?$/.test(name) ? this.kindOf(name) : undefined;
      if (kind) this.learn(kind, value);
    }
  }
}

/** `hostCity` of `hostCityId`. */
const stemOf = (name: string): string => name.replace(/Ids?$/, '');

function matches(template: string, path: string): boolean {
  const [places, segments] = [template.split('/'), path.split('/')];
  return places.length === segments.length && places.every((place, at) => place.startsWith('{') || place === segments[at]);
}

function parametersOf(template: string, path: string): Record<string, string> {
  const segments = path.split('/');
  return Object.fromEntries(
    template.split('/').flatMap((place, at) => (place.startsWith('{') ? [[place.slice(1, -1), segments[at]!]] : [])),
  );
}
