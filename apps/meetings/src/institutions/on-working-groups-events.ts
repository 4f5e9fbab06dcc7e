import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { InstitutionRegistered } from '#contracts';
import { EventContext, On } from '#events';

@Controller()
export class OnWorkingGroupsEvents {
  @On(InstitutionRegistered)
  async registered(@Payload() { institutionId, name }: InstitutionRegistered, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.query(`INSERT INTO known_institution (id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [institutionId, name]);
  }
}
