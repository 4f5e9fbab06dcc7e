import { FinancingNeedDeclared } from '#contracts';
import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { CurrencyField, IdField, MoneyField, SlugField, TextField } from '#http';
import { cityMustBeKnown, membersNow } from '#roster';
import { ActionItem } from '../items/action-item.entity.ts';
import { FinancingNeed, type FinancingTerms } from './financing-need.entity.ts';

export class DeclareNeedBody implements FinancingTerms {
  @IdField({ description: 'The item that it is needed for.' }) itemId: string;
  @SlugField({ example: 'tuzla', description: 'A member.' }) cityId: string;
  @MoneyField({ example: '250000.00', description: 'More than 0, with as many decimals as the currency has at most.' }) amount: string;
  @CurrencyField() currency: string;
  @TextField({ max: 2000, example: 'Sensors and the first inventory.' }) purpose: string;
}

export async function declareNeed(tx: EventTransaction, body: DeclareNeedBody): Promise<FinancingNeed> {
  const { itemId, cityId } = body;
  await tx.named(ActionItem, '/itemId', itemId);
  await cityMustBeKnown(tx, '/cityId', cityId);
  const need = FinancingNeed.declare(body);
  if (!(await membersNow(tx)).includes(cityId)) throw refused('city-not-member', { cityId });
  (await tx.lock(ActionItem, itemId)).mustNotBeCancelled();
  tx.append(FinancingNeedDeclared, need.declared());
  return tx.save(need);
}
