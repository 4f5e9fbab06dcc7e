import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  CityJoined,
  CityLeft,
  CityRegistered,
  CityReinstated,
  CitySuspended,
  CityUpdated,
  MandateEnded,
  MandateStarted,
  PersonRegistered,
  PersonUpdated,
  TermPresidencyEnded,
  TermPresidencyStarted,
} from '#contracts';
import { EventContext } from '#events';
import { lockRoster } from './facts.ts';

type MemberFrom = Pick<CityJoined, 'membershipId' | 'cityId' | 'effectiveOn' | 'rosterVersion'>;

/** Keeps membership's facts. Every statement is an upsert: keys may overtake each other, and a rebuild gives the same rows. */
@Controller()
export class OnRosterEvents {
  @EventPattern<string>(CityRegistered.type)
  async cityRegistered(@Payload() { cityId, name, country, kind, municipalDay }: CityRegistered, @Ctx() { tx }: EventContext) {
    await tx.query(
      `INSERT INTO roster_city (id, name, country, kind, municipal_day) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET name = $2, country = $3, kind = $4, municipal_day = $5`,
      [cityId, name, country, kind, municipalDay],
    );
  }

  @EventPattern<string>(CityUpdated.type)
  cityUpdated(@Payload() city: CityUpdated, @Ctx() context: EventContext) {
    return this.cityRegistered(city, context);
  }

  @EventPattern<string>(PersonRegistered.type)
  async personRegistered(@Payload() { personId, name }: PersonRegistered, @Ctx() { tx }: EventContext) {
    await tx.query(`INSERT INTO roster_person (id, name) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET name = $2`, [personId, name]);
  }

  @EventPattern<string>(PersonUpdated.type)
  personUpdated(@Payload() person: PersonUpdated, @Ctx() context: EventContext) {
    return this.personRegistered(person, context);
  }

  @EventPattern<string>(CityJoined.type)
  cityJoined(@Payload() joined: CityJoined, @Ctx() context: EventContext) {
    return this.begin(joined, context);
  }

  @EventPattern<string>(CityReinstated.type)
  cityReinstated(@Payload() reinstated: CityReinstated, @Ctx() context: EventContext) {
    return this.begin(reinstated, context);
  }

  @EventPattern<string>(CitySuspended.type)
  citySuspended(@Payload() suspended: CitySuspended, @Ctx() context: EventContext) {
    return this.end(suspended, context);
  }

  @EventPattern<string>(CityLeft.type)
  cityLeft(@Payload() left: CityLeft, @Ctx() context: EventContext) {
    return this.end(left, context);
  }

  @EventPattern<string>(MandateStarted.type)
  async mandateStarted(@Payload() { mandateId, personId, cityId, office, from, until }: MandateStarted, @Ctx() { tx }: EventContext) {
    await tx.query(
      `INSERT INTO roster_mandate (id, person_id, city_id, office, from_on, until_on) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET person_id = $2, city_id = $3, office = $4, from_on = $5, until_on = $6`,
      [mandateId, personId, cityId, office, from, until],
    );
  }

  @EventPattern<string>(MandateEnded.type)
  mandateEnded(@Payload() ended: MandateEnded, @Ctx() context: EventContext) {
    return this.mandateStarted(ended, context);
  }

  @EventPattern<string>(TermPresidencyStarted.type)
  async presidencyStarted(@Payload() started: TermPresidencyStarted, @Ctx() { tx }: EventContext) {
    const { presidencyId, mandateId, personId, cityId, from, until } = started;
    await tx.query(
      `INSERT INTO roster_presidency (id, mandate_id, person_id, city_id, from_on, until_on) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET mandate_id = $2, person_id = $3, city_id = $4, from_on = $5, until_on = $6`,
      [presidencyId, mandateId, personId, cityId, from, until],
    );
  }

  @EventPattern<string>(TermPresidencyEnded.type)
  async presidencyEnded(@Payload() { presidencyId, endedOn }: TermPresidencyEnded, @Ctx() { tx }: EventContext) {
    await tx.query(`UPDATE roster_presidency SET until_on = $2 WHERE id = $1`, [presidencyId, endedOn]);
  }

  private async begin({ membershipId, cityId, effectiveOn, rosterVersion }: MemberFrom, { tx }: EventContext): Promise<void> {
    await lockRoster(tx);
    await tx.query(
      `INSERT INTO roster_member (membership_id, city_id, from_on, from_version) VALUES ($1, $2, $3, $4)
       ON CONFLICT (membership_id, from_version) DO NOTHING`,
      [membershipId, cityId, effectiveOn, rosterVersion],
    );
    await tx.query(`UPDATE roster SET version = greatest(version, $1)`, [rosterVersion]);
  }

  private async end({ membershipId, effectiveOn, rosterVersion }: MemberFrom, { tx }: EventContext): Promise<void> {
    await lockRoster(tx);
    await tx.query(
      `UPDATE roster_member SET until_on = $2, until_version = $3 WHERE membership_id = $1 AND until_version IS NULL AND from_version < $3`,
      [membershipId, effectiveOn, rosterVersion],
    );
    await tx.query(`UPDATE roster SET version = greatest(version, $1)`, [rosterVersion]);
  }
}
