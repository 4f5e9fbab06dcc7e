import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { lockRoster } from '#roster';
import { changeSlots } from './change-slots.ts';
import { keepChange, type Change } from './roster-changes.ts';
import { VisitProgramme } from './visit-programme.entity.ts';

export interface ChangeOfRoster {
  membershipId: string;
  cityId: string;
  effectiveOn: LocalDate;
  rosterVersion: number;
}

@Injectable()
export class TakeRosterChange {
  /** Whenever it became effective: a programme takes in what arrives after it was announced. */
  async run(change: Change, { membershipId, cityId, effectiveOn, rosterVersion }: ChangeOfRoster, tx: EventTransaction): Promise<void> {
    await lockRoster(tx);
    const taken = { version: rosterVersion, change, membershipId, cityId };
    await keepChange(tx, taken, effectiveOn);
    for (const programme of await tx.findMany(VisitProgramme, { state: 'announced' }, { id: 'ASC' }))
      await changeSlots(tx, programme, taken);
  }
}
