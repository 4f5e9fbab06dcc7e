import { Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import type { Actor } from '#auth';
import { sqlOf } from '#database';
import { Clock, type LocalDate } from '#domain';
import { heldOn } from '../mandates/held-on.ts';
import { Mandate } from '../mandates/mandate.entity.ts';
import { Person } from '../people/person.entity.ts';
import { inOffice } from '../presidencies/in-office.ts';
import { Presidency } from '../presidencies/presidency.entity.ts';
import { unversioned } from '../unversioned.ts';
import type { HeldOfficeView, MeView } from './me.view.ts';

/** What a token is, and what the domain knows today of the person that it names. */
@Injectable()
export class ReadMe {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async of({ sub, roles, personId }: Actor): Promise<MeView> {
    const token = { sub, roles: [...roles] };
    if (personId === undefined) return { ...token, personId: null, person: null, offices: [], presidency: null };
    const today = this.clock.today();
    const person = await this.source.getRepository(Person).findOneBy({ id: personId });
    return {
      ...token,
      personId,
      person: person && unversioned(person),
      offices: await this.offices(personId, today),
      presidency: await this.presidency(personId, today),
    };
  }

  private async offices(personId: string, today: LocalDate): Promise<HeldOfficeView[]> {
    const until = Raw(() => heldOn(':on'), { on: today });
    const held = await this.source.getRepository(Mandate).find({ where: { personId, until }, order: { id: 'ASC' } });
    return held.map(({ id, cityId, office, from, until }) => ({ mandateId: id, cityId, office, from, until }));
  }

  /** In office as long as its mandate is held, even before the calendar has ended both. */
  private async presidency(personId: string, today: LocalDate): Promise<MeView['presidency']> {
    const [found] = await sqlOf(this.source).query<{ id: string }>(
      `SELECT p.id FROM presidency p JOIN mandate m ON m.id = p.mandate_id
       WHERE p.person_id = $1 AND p.state = 'active' AND ${inOffice.holds} AND ${inOffice.days} @> $2::date`,
      [personId, today],
    );
    const presidency = found && (await this.source.getRepository(Presidency).findOneBy({ id: found.id }));
    return presidency ? unversioned(presidency) : null;
  }
}
