import type { EntityManager, EntityMetadata, FindOptionsOrder, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { notFound, refused, unknownReference } from '#domain';
import { entityOf } from './answered-entity.ts';
import { mustMatch } from './if-match.ts';
import { nameOf } from './read-one.ts';
import { sqlOf } from './sql.ts';
import type { Class, Id, Sql } from './types.ts';

/**
 * What a use case may do to the database, in one transaction. It knows what it loaded, so `save` writes an INSERT for what is new
 * and an UPDATE of the changed columns for the rest: TypeORM's own `save` asks with a SELECT first (measured: half the throughput).
 */
export class Transaction implements Sql {
  private readonly loaded = new Map<object, string>();
  private readonly inserted = new Set<unknown>();
  private written = false;

  constructor(
    readonly em: EntityManager,
    private readonly ifMatch?: string,
  ) {}

  /** Loads a row and keeps others from changing it until the end; without `id` the table's one row. Missing: `<entity>-not-found`. */
  async lock<E extends object>(entity: Class<E>, id?: Id): Promise<E> {
    const [found] = await this.em.find(entity as Class<ObjectLiteral>, {
      where: id === undefined ? {} : this.keyOf(entity, id),
      take: 1,
      lock: { mode: 'pessimistic_write' },
    });
    return this.known(entity, found as E | undefined, id);
  }

  /** Holds a name until the end, where there is no row yet to hold: whoever comes with the same one waits, and then finds what there is. */
  async lockName(name: string): Promise<void> {
    await this.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`b40 ${name}`]);
  }

  /** As `lock`, and the request's If-Match (RFC 9110) must name the version that is there: 428 without, 412 when stale. */
  async lockMatching<E extends { version: number }>(entity: Class<E>, id: Id): Promise<E> {
    const found = await this.lock(entity, id);
    this.mustMatch(found.version);
    return found;
  }

  mustMatch(version: number): void {
    mustMatch(this.ifMatch, version);
  }

  /** Of a PUT, which may make what it names: then there is nothing that If-Match could match (RFC 9110, 13.1.1), and it may be left out. */
  mustMatchOnceThere(found: { version: number } | null): void {
    if (found) this.mustMatch(found.version);
    else if (this.ifMatch !== undefined) throw refused('if-match-stale', { current: null });
  }

  async find<E extends object>(entity: Class<E>, id: Id): Promise<E> {
    const found = await this.em.findOne(entity as Class<ObjectLiteral>, { where: this.keyOf(entity, id) });
    return this.known(entity, found as E | undefined, id);
  }

  /** What the input names by its id: 400 `<entity>-unknown` at the place that names it, where there is none. */
  async named<E extends object>(entity: Class<E>, pointer: string, id: string): Promise<E>;
  async named<E extends object>(entity: Class<E>, pointer: string, id: string | null | undefined): Promise<E | null>;
  async named<E extends object>(entity: Class<E>, pointer: string, id: string | null | undefined): Promise<E | null> {
    if (id === null || id === undefined) return null;
    const found = await this.em.findOne(entity as Class<ObjectLiteral>, { where: this.keyOf(entity, id) });
    if (!found) throw unknownReference(nameOf(this.em.connection, entity), pointer, id);
    return this.known(entity, found as E, id);
  }

  async findOne<E extends object>(entity: Class<E>, where: FindOptionsWhere<E>, { lock = false } = {}): Promise<E | null> {
    const found = await this.em.findOne(entity as Class<ObjectLiteral>, {
      where: where as FindOptionsWhere<ObjectLiteral>,
      ...(lock ? { lock: { mode: 'pessimistic_write' } } : {}),
    });
    return found === null ? null : this.known(entity, found as E, undefined);
  }

  async findMany<E extends object>(
    entity: Class<E>,
    where: FindOptionsWhere<E> | FindOptionsWhere<E>[],
    order?: FindOptionsOrder<E>,
  ): Promise<E[]> {
    const found = await this.em.find(entity as Class<ObjectLiteral>, {
      where: where as FindOptionsWhere<ObjectLiteral>,
      ...(order ? { order: order as FindOptionsOrder<ObjectLiteral> } : {}),
    });
    return found.map((each) => this.known(entity, each as E, undefined));
  }

  /** Writes each; returns the first. An entity loaded here and not changed costs nothing; a changed one's `version` is raised. */
  async save<E extends object>(entity: E, ...more: object[]): Promise<E> {
    for (const each of [entity, ...more]) await this.write(each);
    return entity;
  }

  async remove(...entities: object[]): Promise<void> {
    for (const each of entities) {
      const metadata = this.em.connection.getMetadata(each.constructor);
      await this.em.delete(each.constructor as Class<ObjectLiteral>, metadata.getEntityIdMap(each)!);
      this.loaded.delete(each);
      this.written = true;
    }
  }

  query<R = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<R[]> {
    return sqlOf(this.em).query<R>(sql, params);
  }

  /** True when this transaction has inserted the result, or the entity that it shows: it is answered with 201. */
  made(result: unknown): boolean {
    return this.inserted.has(entityOf(result));
  }

  /** True when an entity was inserted, changed or removed here. */
  get wrote(): boolean {
    return this.written;
  }

  private async write(entity: object): Promise<void> {
    const metadata = this.em.connection.getMetadata(entity.constructor);
    const target = metadata.target as Class<ObjectLiteral>;
    const before = this.loaded.get(entity);
    if (before === undefined) {
      await this.em.insert(target, entity);
      this.inserted.add(entity);
    } else {
      const then = JSON.parse(before) as Record<string, unknown>;
      const changed = changes(metadata, entity, then);
      if (Object.keys(changed).length === 0) return;
      if (typeof then['version'] === 'number') changed['version'] = (entity as { version: number }).version = then['version'] + 1;
      await this.em.update(target, metadata.getEntityIdMap(entity)!, changed);
    }
    this.written = true;
    this.loaded.set(entity, snapshot(metadata, entity));
  }

  private known<E extends object>(entity: Class<E>, found: E | undefined | null, id: Id | undefined): E {
    const metadata = this.em.connection.getMetadata(entity);
    if (!found) throw notFound(nameOf(this.em.connection, entity), id);
    this.loaded.set(found, snapshot(metadata, found));
    return found;
  }

  private keyOf(entity: Class<object>, id: Id): ObjectLiteral {
    if (typeof id !== 'string') return id;
    return { [this.em.connection.getMetadata(entity).primaryColumns[0]!.propertyName]: id };
  }
}

const values = (metadata: EntityMetadata, entity: object): [string, unknown][] =>
  metadata.columns.map((column) => [column.propertyName, column.getEntityValue(entity)]);

const snapshot = (metadata: EntityMetadata, entity: object): string => JSON.stringify(Object.fromEntries(values(metadata, entity)));

const changes = (metadata: EntityMetadata, entity: object, before: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    values(metadata, entity).filter(([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(before[name])),
  );
