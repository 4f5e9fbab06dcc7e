import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { notFound } from '#domain';
import type { Secretariat } from './secretariat.entity.ts';

export async function theSecretariat(sql: Sql): Promise<Secretariat | null> {
  const [found] = await sql.query<Secretariat>(
    `SELECT id, state, seat_city_id AS "seatCityId", established_on AS "establishedOn", meeting_id AS "meetingId",
       started_on AS "startedOn", version FROM secretariat`,
  );
  return found ?? null;
}

@Injectable()
export class ReadSecretariat {
  constructor(private readonly source: DataSource) {}

  /** 404 until it is established. */
  async one(): Promise<Secretariat> {
    const found = await theSecretariat(sqlOf(this.source));
    if (!found) throw notFound('secretariat');
    return found;
  }
}
