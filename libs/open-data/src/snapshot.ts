import type { DataSource, QueryRunner } from 'typeorm';
import { sqlOf } from '#database';
import { stateOf, type SetState } from './data-set-change.ts';
import type { DataSet } from './data-set.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Rows that are fetched at a time: what is in memory of a set, however many it has. */
const atOnce = 500;

/** A set as it is at one moment: its state and its rows, read through a cursor. Whoever opens one closes it, whatever happens. */
export class Snapshot {
  private closing: Promise<void> | undefined;

  private constructor(
    private readonly session: QueryRunner,
    readonly state: SetState,
    private readonly closed: () => void,
  ) {}

  /** `closed` is called once its connection is given back; not where this rejects. */
  static async open(source: DataSource, set: DataSet, closed: () => void): Promise<Snapshot> {
    const session = source.createQueryRunner();
    try {
      await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const state = await stateOf(sqlOf(session), set);
      await session.query(`DECLARE data_set NO SCROLL CURSOR FOR ${set.rows}`);
      return new Snapshot(session, state, closed);
    } catch (error) {
      await end(session);
      throw error;
    }
  }

  /** The next rows; none at the end. */
  next(): Promise<Row[]> {
    return sqlOf(this.session).query<Row>(`FETCH ${atOnce} FROM data_set`);
  }

  /** Behind what is being fetched. Never rejects. */
  close(): Promise<void> {
    return (this.closing ??= end(this.session).then(this.closed));
  }
}

/** A connection that is broken is taken out of its pool by the pool. */
async function end(session: QueryRunner): Promise<void> {
  await session.query('ROLLBACK').catch(() => {});
  await session.release().catch(() => {});
}
