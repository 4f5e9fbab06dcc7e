import type { DataSource, EntityManager } from 'typeorm';
import type { Sql } from './types.ts';

/** Rows, whatever the statement: TypeORM answers UPDATE and DELETE with `[rows, count]`. */
export const sqlOf = (source: Pick<DataSource | EntityManager, 'query'>): Sql => ({
  async query<R>(sql: string, params: unknown[] = []): Promise<R[]> {
    const answer: unknown = await source.query(sql, params);
    const counted = Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
    return (counted ? answer[0] : answer) as R[];
  },
});
