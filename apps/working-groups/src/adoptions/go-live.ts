import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { PlatformWentLive } from '#contracts';
import { UnitOfWork } from '#events';
import type { GoLiveBody } from './adoption.bodies.ts';
import type { Adoption } from './adoption.entity.ts';
import { lockAdoption } from './lock-adoption.ts';

@Injectable()
export class GoLive {
  constructor(private readonly work: UnitOfWork) {}

  run(adoptionId: string, { on, url }: GoLiveBody, by: Actor): Promise<Adoption> {
    return this.work.transaction(by, async (tx) => {
      const adoption = await lockAdoption(adoptionId, tx);
      tx.append(PlatformWentLive, adoption.goLive(on, url), { subject: adoption.id });
      return tx.save(adoption);
    });
  }
}
