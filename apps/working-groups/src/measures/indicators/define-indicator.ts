import { IndicatorDefined } from '#contracts';
import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { CodeField, EnumField, IdField, IntField, TextField } from '#http';
import { ActionItem } from '../../items/action-item.entity.ts';
import { directions, Indicator, periods, type NewIndicator } from './indicator.entity.ts';
import { mustBeUnit } from './unit.ts';

export class DefineIndicatorBody implements Omit<NewIndicator, 'framework'> {
  @CodeField() code: string;
  @TextField({ max: 300, example: 'Fine particulate matter, mean of a day' }) title: string;
  @TextField({ max: 40, example: 'ug/m3', description: 'UCUM; of money ISO 4217.' }) unit: string;
  @EnumField(periods) period: NewIndicator['period'];
  @EnumField(directions) better: NewIndicator['better'];
  @CodeField({ optional: true, nullable: true, example: 'population', description: 'The indicator that it is divided by.' })
  denominator?: string | null;
  @IdField({ optional: true, nullable: true, description: 'The item that it hangs on.' }) itemId?: string | null;
  @IntField({ min: 0, max: 3650, optional: true, nullable: true, description: 'After a period’s end, until its figure is overdue.' })
  dueAfterDays?: number | null;
}

export async function defineIndicator(tx: EventTransaction, body: DefineIndicatorBody): Promise<Indicator> {
  mustBeUnit('/unit', body.unit);
  await tx.named(ActionItem, '/itemId', body.itemId);
  await tx.named(Indicator, '/denominator', body.denominator);
  const indicator = Indicator.define(body);
  if (!(await isNew(tx, indicator.code))) throw refused('indicator-exists', { code: body.code });
  tx.append(IndicatorDefined, indicator.defined());
  return tx.save(indicator, indicator.asEdition());
}

/** Of two at once the second waits, by the lock, until the first is there. */
export async function isNew(tx: EventTransaction, code: string): Promise<boolean> {
  await tx.lockName(`indicator ${code}`);
  return (await tx.findOne(Indicator, { code })) === null;
}
