import { PlatformWentLive } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField, UrlField } from '#http';
import type { Adoption } from './adoption.entity.ts';
import { lockAdoption } from './lock-adoption.ts';

export class GoLiveBody {
  @LocalDateField({ example: '2022-09-01' }) on: LocalDate;
  @UrlField({ optional: true, example: 'https://pay-it-forward.example/tuzla' }) url?: string;
}

export async function goLive(tx: EventTransaction, adoptionId: string, { on, url }: GoLiveBody): Promise<Adoption> {
  const adoption = await lockAdoption(tx, adoptionId);
  tx.append(PlatformWentLive, adoption.goLive(on, url));
  return tx.save(adoption);
}
