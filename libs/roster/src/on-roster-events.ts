import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import {
  CityJoined,
  CityLeft,
  CityRegistered,
  CityReinstated,
  CitySuspended,
  CityUpdated,
  MandateAnnulled,
  MandateCorrected,
  MandateEnded,
  MandateScheduled,
  MandateStarted,
  PersonRegistered,
  PersonUpdated,
  RosterCorrected,
  TermPresidencyEnded,
  TermPresidencyStarted,
} from '#contracts';
import type { Sql } from '#database';
import { EventContext, On } from '#events';
import { lockRoster } from './facts.ts';

/** Keeps membership's facts. Every statement is an upsert: keys may overtake each other, and a rebuild gives the same rows. */
@Controller()
export class OnRosterEvents {
  @On(CityRegistered, CityUpdated)
  async city(@Payload() { cityId, name, country, kind, municipalDay }: CityRegistered, @Ctx() { tx }: EventContext) {
    await tx.query(
      `INSERT INTO roster_city (id, name, country, kind, municipal_day) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET name = $2, country = $3, kind = $4, municipal_day = $5`,
      [cityId, name, country, kind, municipalDay],
    );
  }

  @On(PersonRegistered, PersonUpdated)
  async person(@Payload() { personId, name }: PersonRegistered, @Ctx() { tx }: EventContext) {
    await tx.query(`INSERT INTO roster_person (id, name) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET name = $2`, [personId, name]);
  }

  @On(CityJoined, CityReinstated)
  async memberFrom(
    @Payload() { membershipId, cityId, effectiveOn, rosterVersion }: CityJoined | CityReinstated,
    @Ctx() { tx }: EventContext,
  ) {
    await lockRoster(tx);
    await tx.query(
      `INSERT INTO roster_member (membership_id, city_id, from_on, from_version) VALUES ($1, $2, $3, $4)
       ON CONFLICT (membership_id, from_version) DO NOTHING`,
      [membershipId, cityId, effectiveOn, rosterVersion],
    );
    await tx.query(`UPDATE roster SET version = greatest(version, $1)`, [rosterVersion]);
  }

  @On(CitySuspended, CityLeft)
  async memberUntil(@Payload() { membershipId, effectiveOn, rosterVersion }: CitySuspended, @Ctx() { tx }: EventContext) {
    await lockRoster(tx);
    await tx.query(
      `UPDATE roster_member SET until_on = $2, until_version = $3
       WHERE membership_id = $1 AND until_version IS NULL AND from_version < $3`,
      [membershipId, effectiveOn, rosterVersion],
    );
    await tx.query(`UPDATE roster SET version = greatest(version, $1)`, [rosterVersion]);
  }

  /** The rows keep the versions they were made by, which give them their order; beside them stands the line that now holds. */
  @On(RosterCorrected)
  async rosterCorrected(
    @Payload() { membershipId, correctedVersion, before, after, rosterVersion }: RosterCorrected,
    @Ctx() { tx }: EventContext,
  ) {
    await lockRoster(tx);
    const end = before.change === 'joined' || before.change === 'reinstated' ? 'from' : 'until';
    const wrong = `membership_id = $1 AND coalesce(${end}_line, ${end}_version) = $2`;
    if (after !== null)
      await tx.query(`UPDATE roster_member SET ${end}_on = $3, ${end}_line = $4 WHERE ${wrong}`, [
        membershipId,
        correctedVersion,
        after.effectiveOn,
        rosterVersion,
      ]);
    else if (end === 'from') await tx.query(`DELETE FROM roster_member WHERE ${wrong}`, [membershipId, correctedVersion]);
    else
      await tx.query(`UPDATE roster_member SET until_on = NULL, until_version = NULL, until_line = NULL WHERE ${wrong}`, [
        membershipId,
        correctedVersion,
      ]);
    await tx.query(`UPDATE roster SET version = greatest(version, $1)`, [rosterVersion]);
  }

  @On(MandateScheduled, MandateStarted, MandateEnded)
  async mandate(@Payload() held: MandateScheduled, @Ctx() { tx }: EventContext) {
    await keepMandate(tx, held);
  }

  @On(MandateCorrected)
  async mandateCorrected(@Payload() { after, ...corrected }: MandateCorrected, @Ctx() { tx }: EventContext) {
    await keepMandate(tx, { ...corrected, ...after });
  }

  /** It is held on no day. Its key tells of it no more, and all that was told before has come before. */
  @On(MandateAnnulled)
  async mandateAnnulled(@Payload() { mandateId }: MandateAnnulled, @Ctx() { tx }: EventContext) {
    await tx.query(`DELETE FROM roster_mandate WHERE id = $1`, [mandateId]);
  }

  @On(TermPresidencyStarted)
  async presidencyStarted(@Payload() started: TermPresidencyStarted, @Ctx() { tx }: EventContext) {
    const { presidencyId, mandateId, personId, cityId, from, until } = started;
    await tx.query(
      `INSERT INTO roster_presidency (id, mandate_id, person_id, city_id, from_on, until_on) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET mandate_id = $2, person_id = $3, city_id = $4, from_on = $5, until_on = $6`,
      [presidencyId, mandateId, personId, cityId, from, until],
    );
  }

  @On(TermPresidencyEnded)
  async presidencyEnded(@Payload() { presidencyId, endedOn }: TermPresidencyEnded, @Ctx() { tx }: EventContext) {
    await tx.query(`UPDATE roster_presidency SET until_on = $2 WHERE id = $1`, [presidencyId, endedOn]);
  }
}

async function keepMandate(sql: Sql, { mandateId, personId, cityId, office, from, until }: MandateScheduled): Promise<void> {
  await sql.query(
    `INSERT INTO roster_mandate (id, person_id, city_id, office, from_on, until_on) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET person_id = $2, city_id = $3, office = $4, from_on = $5, until_on = $6`,
    [mandateId, personId, cityId, office, from, until],
  );
}
