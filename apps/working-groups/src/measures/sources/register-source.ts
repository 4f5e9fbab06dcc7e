import { SourceRegistered } from '#contracts';
import type { EventTransaction } from '#events';
import { BooleanField, EnumField, SlugField, TextField, UrlField } from '#http';
import { cityMustBeKnown } from '#roster';
import { Source, sourceKinds, type NewSource } from './source.entity.ts';

export class RegisterSourceBody implements NewSource {
  @TextField({ max: 300, example: 'Air quality stations of the canton' }) name: string;
  @TextField({ max: 300, example: 'Public health institute of the canton' }) publisher: string;
  @UrlField({ optional: true, nullable: true, description: 'Where the raw series is.' }) url?: string | null;
  @TextField({ max: 300, optional: true, nullable: true, example: 'https://creativecommons.org/licenses/by/4.0/' }) licence?: string | null;
  @BooleanField({ description: 'Whether what comes from it may be published.' }) reuse: boolean;
  @EnumField(sourceKinds) kind: NewSource['kind'];
  @SlugField({ optional: true, nullable: true, description: 'Left out: the network’s.' }) cityId?: string | null;
}

export async function registerSource(tx: EventTransaction, body: RegisterSourceBody): Promise<Source> {
  await cityMustBeKnown(tx, '/cityId', body.cityId);
  const source = Source.register(body);
  tx.append(SourceRegistered, source.registered());
  return tx.save(source);
}
