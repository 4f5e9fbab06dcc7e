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
  /** How the key is said in documents: `network`, or the field it is taken from. */
  readonly keyedBy: string;
  readonly data: T;
  readonly example: Static<T>;
}

export type DataOf<E> = E extends EventType<infer T> ? Static<T> : never;

interface Declaration<T extends TObject> {
  /** `'network'` for everything of the roster, else `{ field }`: the field of the data that names the aggregate that owns the story. */
  key: 'network' | { field: keyof Static<T> & string };
  data: T;
  example: NoInfer<Static<T>>;
}

/** `NoInfer` matters: without it TypeScript infers T through Static and type checking takes 2.6 times as long. */
export function event<T extends TObject>(type: string, { key, data, example }: Declaration<T>): EventType<T> {
  const [, service, name] = /^org\.b40\.([a-z-]+)\.([A-Z]\w+)\.v\d+$/.exec(type) ?? [];
  const known = services.find((each) => each === service);
  if (!known || !name) throw new Error(`${type} is not org.b40.<service>.<Name>.v<n>`);
  const field = key === 'network' ? undefined : key.field;
  return {
    type,
    name,
    service: known,
    topic: topicOf(known),
    keyOf: (of) => (field === undefined ? 'network' : String((of as Record<string, unknown>)[field])),
    keyedBy: field ?? 'network',
    data,
    example,
  };
}
