import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { activePresidency } from '../presidencies/read-presidencies.ts';
import { theSecretariat } from '../secretariat/read-secretariat.ts';
import type { NetworkView } from './network.view.ts';

/** Count and version in one statement: they belong together. */
export async function readNetwork(sql: Sql): Promise<NetworkView> {
  const [network] = await sql.query<Omit<NetworkView, 'presidency' | 'secretariat'>>(
    `SELECT n.state, n.founded_on AS "foundedOn", n.meeting_id AS "meetingId", r.roster_version AS "rosterVersion",
       (SELECT count(*) FROM membership WHERE state = 'member') AS "memberCount"
     FROM network n, roster r`,
  );
  const presidency = await activePresidency(sql);
  const secretariat = await theSecretariat(sql);
  return { ...network!, presidency: presidency && unversioned(presidency), secretariat: secretariat && unversioned(secretariat) };
}

function unversioned<T extends { version: number }>(resource: T): Omit<T, 'version'> {
  const { version: _, ...shown } = resource;
  return shown;
}

@Injectable()
export class ReadNetwork {
  constructor(private readonly source: DataSource) {}

  now(): Promise<NetworkView> {
    return readNetwork(sqlOf(this.source));
  }
}
