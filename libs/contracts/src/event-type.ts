import type { Static, TObject } from 'typebox';

export const services = ['membership', 'meetings', 'working-groups', 'notifications'] as const;
export type Service = (typeof services)[number];

/** One topic per publishing service, 12 partitions for ever: more would move keys, and a key's order lives in its partition. */
export const topicOf = (service: Service): string => `b40.${service}.v1`;
export const topics: readonly string[] = services.map(topicOf);
export const partitions = 12;

/** A public event: its name, what keeps it in order, its schema and one checked example. */
export interface EventType<T extends TObject = TObject> {
  /** `org.b40.membership.CityJoined.v1`, the CloudEvents `type`. */
  readonly type: string;
  /** `CityJoined` */
  readonly name: string;
  readonly service: Service;
  readonly topic: string;
  /** What must stay in order together; the partition key. */
  keyOf(data: Static<T>): string;
  /** What the event is about, where that is finer than its key: the CloudEvents `subject`. */
  subjectOf(data: Static<T>): string;
  readonly about: About;
  /** How the key is said in documents: `network`, or the field it is taken from. */
  readonly keyedBy: string;
  readonly data: T;
  readonly example: Static<T>;
}

export type DataOf<E> = E extends EventType<infer T> ? Static<T> : never;

/**
 * Whose story an event belongs to, by the field of the data that holds the id. `life`: the story of one thing alone, whose events follow
 * from one another, step by step (an adoption, a mandate). `shared`: a thing in which many stories meet (a meeting, an offer, a visit
 * programme): every event of it follows from the first, because one city's visit is no effect of another's. `nothing`: the network, a
 * city, a person, a group, of whom all that ever happened is no story.
 */
export type About<Field extends string = string> = { life: Field } | { shared: Field } | 'nothing';

/** The field that names what an event is about. */
export const aboutField = (about: About): string | undefined =>
  about === 'nothing' ? undefined : 'life' in about ? about.life : about.shared;

interface Declaration<T extends TObject> {
  /**
   * `'network'` for everything of the roster, else `{ field }`: the field of the data that names the aggregate that owns the story; with
   * `orNetwork`, the network's where that field is null.
   */
  key: 'network' | { field: keyof Static<T> & string; orNetwork?: true };
  /** Required, because a default would be forgotten in silence. */
  about: About<keyof Static<T> & string>;
  /** The field that gives the CloudEvents `subject`, where that is neither what the event is about nor its key. */
  subject?: keyof Static<T> & string;
  data: T;
  example: NoInfer<Static<T>>;
}

/** `NoInfer` matters: without it TypeScript infers T through Static and type checking takes 2.6 times as long. */
export function event<T extends TObject>(type: string, { key, about, subject, data, example }: Declaration<T>): EventType<T> {
  const [, service, name] = /^org\.b40\.([a-z-]+)\.([A-Z]\w+)\.v\d+$/.exec(type) ?? [];
  const known = services.find((each) => each === service);
  if (!known || !name) throw new Error(`${type} is not org.b40.<service>.<Name>.v<n>`);
  const field = key === 'network' ? undefined : key.field;
  const orNetwork = key !== 'network' && key.orNetwork === true;
  const said = (of: Static<T>, name: string | undefined) => {
    const value = name === undefined ? null : (of as Record<string, unknown>)[name];
    return name === undefined || (orNetwork && value === null) ? 'network' : String(value);
  };
  return {
    type,
    name,
    service: known,
    topic: topicOf(known),
    keyOf: (of) => said(of, field),
    subjectOf: (of) => said(of, subject ?? aboutField(about) ?? field),
    about,
    keyedBy: orNetwork ? `${field} or network` : (field ?? 'network'),
    data,
    example,
  };
}
