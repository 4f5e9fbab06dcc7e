import { Injectable } from '@nestjs/common';
import { SecretariatStarted } from '#contracts';
import { Clock, refused, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { LocalDateField } from '#http';
import { Secretariat } from './secretariat.entity.ts';

export class StartSecretariatBody {
  @LocalDateField({ optional: true, nullable: true, description: 'Not known, if not given.' }) on?: LocalDate | null;
}

@Injectable()
export class StartSecretariat {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run({ on = null }: StartSecretariatBody, by: Origin): Promise<Secretariat> {
    return this.work.transaction(by, async (tx) => {
      const secretariat = await tx.findOne(Secretariat, {}, { lock: true });
      if (!secretariat) throw refused('secretariat-not-established');
      tx.append(SecretariatStarted, secretariat.start(on, this.clock.today()), { subject: secretariat.id });
      return tx.save(secretariat);
    });
  }
}
