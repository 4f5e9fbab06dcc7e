import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { TechnicalSupportAssigned } from '#contracts';
import { unknownReference } from '#domain';
import { UnitOfWork } from '#events';
import { personNames } from '#roster';
import type { AssignSupportBody } from './adoption.bodies.ts';
import type { Adoption } from './adoption.entity.ts';
import { lockAdoption } from './lock-adoption.ts';

@Injectable()
export class AssignSupport {
  constructor(private readonly work: UnitOfWork) {}

  run(adoptionId: string, { contact, personId }: AssignSupportBody, by: Actor): Promise<Adoption> {
    return this.work.transaction(by, async (tx) => {
      const adoption = await lockAdoption(adoptionId, tx);
      if (personId !== undefined && !(await personNames(tx, [personId])).has(personId))
        throw unknownReference('person', '/personId', personId);
      const assigned = adoption.support(contact, personId);
      if (assigned) tx.append(TechnicalSupportAssigned, assigned, { subject: adoption.id });
      return tx.save(adoption);
    });
  }
}
