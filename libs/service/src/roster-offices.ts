import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Offices } from '#auth';
import { refused, type LocalDate } from '#domain';
import { sqlOf, type Sql } from '#database';
import { mandatesOfPerson, presidencyOn } from '#roster';

/** Who holds an office, as far as membership's events have told. Where one of them is stuck nobody does: fail closed. */
@Injectable()
export class RosterOffices extends Offices {
  private readonly sql: Sql;

  constructor(source: DataSource) {
    super();
    this.sql = sqlOf(source);
  }

  async citiesOf(personId: string, on: LocalDate): Promise<string[]> {
    await this.mustBeWhole();
    const mandates = await mandatesOfPerson(this.sql, personId, on);
    return [...new Set(mandates.map(({ cityId }) => cityId))];
  }

  async isPresident(personId: string, on: LocalDate): Promise<boolean> {
    await this.mustBeWhole();
    const presidency = await presidencyOn(this.sql, on);
    return presidency?.personId === personId;
  }

  private async mustBeWhole(): Promise<void> {
    const [row] = await this.sql.query<{ stuck: boolean }>(
      `SELECT EXISTS (SELECT FROM parked_key WHERE topic = 'b40.membership.v1') AS stuck`,
    );
    if (row!.stuck) throw refused('rights-unknown', { reason: 'events of membership are parked' });
  }
}
