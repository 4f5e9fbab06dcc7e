import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SecretariatEstablished, SecretariatStarted } from '#contracts';
import { refused, set, type LocalDate } from '#domain';
import { refuseFuture, refuseInverted } from '../day-rules.ts';

export const secretariatStates = ['established', 'operational'] as const;

/** Established once; it survives every term. Its days may be unknown. */
@Entity('secretariat')
export class Secretariat {
  /** There is one. */
  @PrimaryColumn('text') id = 'secretariat';

  @Column('text') state: (typeof secretariatStates)[number] = 'established';

  @Column('text', { name: 'seat_city_id', nullable: true }) seatCityId: string | null = null;

  @Column('date', { name: 'established_on', nullable: true }) establishedOn: LocalDate | null = null;

  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null = null;

  @Column('date', { name: 'started_on', nullable: true }) startedOn: LocalDate | null = null;

  @Column('int') version = 0;

  establish(
    seatCityId: string | null,
    establishedOn: LocalDate | null,
    meetingId: string | null,
    today: LocalDate,
  ): SecretariatEstablished {
    refuseFuture(establishedOn, today);
    set<Secretariat>(this, { seatCityId, establishedOn, meetingId });
    return { seatCityId, establishedOn, meetingId };
  }

  start(startedOn: LocalDate | null, today: LocalDate): SecretariatStarted {
    if (this.state === 'operational') throw refused('secretariat-already-operational', { startedOn: this.startedOn });
    refuseFuture(startedOn, today);
    refuseInverted(this.establishedOn, startedOn);
    set<Secretariat>(this, { state: 'operational', startedOn });
    return { seatCityId: this.seatCityId, startedOn };
  }
}
