import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { sqlOf } from '#database';
import { Presidency } from '../presidencies/presidency.entity.ts';
import { Secretariat } from '../secretariat/secretariat.entity.ts';
import { unversioned } from '../unversioned.ts';
import type { NetworkView } from './network.view.ts';

/** Count and version in one statement: they belong together. */
export async function readNetwork(em: EntityManager): Promise<NetworkView> {
  const [network] = await sqlOf(em).query<Omit<NetworkView, 'presidency' | 'secretariat'>>(
    `SELECT n.state, n.founded_on AS "foundedOn", n.meeting_id AS "meetingId", r.roster_version AS "rosterVersion",
       (SELECT count(*) FROM membership WHERE state = 'member') AS "memberCount"
     FROM network n, roster r`,
  );
  const presidency = await em.findOneBy(Presidency, { state: 'active' });
  const secretariat = await em.findOneBy(Secretariat, {});
  return { ...network!, presidency: presidency && unversioned(presidency), secretariat: secretariat && unversioned(secretariat) };
}

@Injectable()
export class ReadNetwork {
  constructor(private readonly source: DataSource) {}

  now(): Promise<NetworkView> {
    return readNetwork(this.source.manager);
  }
}
