import { IndicatorRevised } from '#contracts';
import type { EventTransaction } from '#events';
import { CodeField, EnumField, IdField, IntField, TextField } from '#http';
import { ActionItem } from '../../items/action-item.entity.ts';
import { directions, Indicator, periods, type IndicatorChanges } from './indicator.entity.ts';
import { mustBeUnit } from './unit.ts';

export class ReviseIndicatorBody implements IndicatorChanges {
  @TextField({ max: 300, optional: true }) title?: string;
  @TextField({ max: 40, optional: true, example: 'mg/m3' }) unit?: string;
  @EnumField(periods, { optional: true }) period?: NonNullable<IndicatorChanges['period']>;
  @EnumField(directions, { optional: true }) better?: NonNullable<IndicatorChanges['better']>;
  @CodeField({ optional: true, nullable: true }) denominator?: string | null;
  @IdField({ optional: true, nullable: true }) itemId?: string | null;
  @IntField({ min: 0, max: 3650, optional: true, nullable: true }) dueAfterDays?: number | null;
}

export async function reviseIndicator(tx: EventTransaction, code: string, changes: ReviseIndicatorBody): Promise<Indicator> {
  const indicator = await tx.lockMatching(Indicator, code);
  if (changes.unit !== undefined) mustBeUnit('/unit', changes.unit);
  await tx.named(ActionItem, '/itemId', changes.itemId);
  await tx.named(Indicator, '/denominator', changes.denominator);
  const { edition } = indicator;
  tx.append(IndicatorRevised, indicator.revise(changes));
  return indicator.edition === edition ? tx.save(indicator) : tx.save(indicator, indicator.asEdition());
}
