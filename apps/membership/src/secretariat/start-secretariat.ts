import { SecretariatStarted } from '#contracts';
import { refused, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField } from '#http';
import { Secretariat } from './secretariat.entity.ts';

export class StartSecretariatBody {
  @LocalDateField({ optional: true, nullable: true, description: 'Not known, if not given.' }) on?: LocalDate | null;
}

export async function startSecretariat(tx: EventTransaction, { on = null }: StartSecretariatBody): Promise<Secretariat> {
  const secretariat = await tx.findOne(Secretariat, {}, { lock: true });
  if (!secretariat) throw refused('secretariat-not-established');
  tx.append(SecretariatStarted, secretariat.start(on, tx.today), { subject: secretariat.id });
  return tx.save(secretariat);
}
