import { IndicatorDefined } from '#contracts';
import type { EventTransaction } from '#events';
import { IdField } from '#http';
import { ActionItem } from '../../items/action-item.entity.ts';
import { isNew } from '../indicators/define-indicator.ts';
import { Indicator } from '../indicators/indicator.entity.ts';
import { frameworkOf, type Framework } from './first-frameworks.ts';
import { FrameworkAdoption } from './framework-adoption.entity.ts';

export class AdoptFrameworkBody {
  @IdField({ optional: true, nullable: true, description: 'The item that its indicators hang on.' }) itemId?: string | null;
}

/**
 * Defines those of its indicators that there are not: all of them at first, later those that a release has added. One that was defined
 * before stays as it is. What they are divided by is defined with them.
 */
export async function adoptFramework(
  tx: EventTransaction,
  code: string,
  { itemId = null }: AdoptFrameworkBody,
): Promise<FrameworkAdoption> {
  const framework = frameworkOf(code);
  await tx.named(ActionItem, '/itemId', itemId);
  // Adoptions wait for each other: they define the same denominator.
  await tx.lockName('adoption of frameworks');
  const adoption = (await tx.findOne(FrameworkAdoption, { framework: code })) ?? FrameworkAdoption.of(code, itemId, tx.today);
  adoption.mustBeFor(itemId);
  if (framework.indicators.some(({ denominator }) => denominator === 'population')) await define(tx, frameworkOf('population'), null);
  await define(tx, framework, itemId);
  return tx.save(adoption);
}

async function define(tx: EventTransaction, { code, indicators }: Framework, itemId: string | null): Promise<void> {
  for (const given of indicators) {
    if (!(await isNew(tx, given.code))) continue;
    const indicator = Indicator.define({ ...given, itemId, framework: code });
    tx.append(IndicatorDefined, indicator.defined());
    await tx.save(indicator, indicator.asEdition());
  }
}
