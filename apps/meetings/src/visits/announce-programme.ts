import { Injectable } from '@nestjs/common';
import { VisitProgrammeAnnounced } from '#contracts';
import { Clock, refused, unknownReference, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { answer, IdField, LocalDateField } from '#http';
import { lockRoster, membersOn, presidencyById } from '#roster';
import { changeSlots } from './change-slots.ts';
import { programmeAnswer, type ProgrammeAnswer } from './read-programmes.ts';
import { changesAfter } from './roster-changes.ts';
import { VisitProgramme } from './visit-programme.entity.ts';
import { Visit } from './visit.entity.ts';

export class AnnounceProgrammeBody {
  @IdField() presidencyId: string;

  @LocalDateField({ description: 'One slot for each member as of that day, then the changes since.' }) announcedOn: LocalDate;
}

@Injectable()
export class AnnounceProgramme {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The roster's row is held: a city that joins meanwhile is either among the slots, or its handler finds the programme. */
  run({ presidencyId, announcedOn }: AnnounceProgrammeBody, by: Origin): Promise<ProgrammeAnswer> {
    return this.work.transaction(by, async (tx) => {
      const rosterVersion = await lockRoster(tx);
      const presidency = await presidencyById(tx, presidencyId);
      if (!presidency) throw unknownReference('presidency', '/presidencyId', presidencyId);
      if (await tx.findOne(VisitProgramme, { presidencyId })) throw refused('visit-programme-already-announced', { presidencyId });
      const programme = VisitProgramme.announce(presidency, announcedOn, rosterVersion, this.clock.today());
      const cityIds = (await membersOn(tx, announcedOn)).filter((cityId) => cityId !== programme.cityId);
      await tx.save(programme, ...cityIds.map((cityId) => Visit.slot(programme.id, cityId)));
      tx.append(VisitProgrammeAnnounced, programme.announced(cityIds), { rosterVersion });
      for (const change of await changesAfter(tx, announcedOn)) await changeSlots(tx, programme, change);
      return answer(programme, await programmeAnswer(tx.em, programme));
    });
  }
}
