import { CityLevelAssessed } from '#contracts';
import type { Sql } from '#database';
import { notFound, refused, refuseFuture, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IntField, LocalDateField } from '#http';
import { cityOf, membersNow } from '#roster';
import { ActionItem } from '../items/action-item.entity.ts';
import { Level } from './level.entity.ts';

export class AssessLevelBody {
  @IntField({ min: 0, max: 4, example: 2 }) level: number;
  @IntField({
    min: 0,
    max: 4,
    optional: true,
    nullable: true,
    example: 4,
    description: 'Left out: as assessed before, on that day or earlier. `null`: none any more.',
  })
  target?: number | null;
  @LocalDateField({ example: '2022-09-01', description: 'The day it is as of, today or earlier.' }) on: LocalDate;
}

/** The item is locked first: assessments of it come one after the other, and none behind its cancellation. */
export async function assessLevel(
  tx: EventTransaction,
  itemId: string,
  cityId: string,
  { level, target, on }: AssessLevelBody,
): Promise<Level> {
  const item = await tx.lock(ActionItem, itemId);
  if (!(await cityOf(tx, cityId))) throw notFound('city', cityId);
  refuseFuture(on, tx.today);
  item.mustNotBeCancelled();
  if (!(await membersNow(tx)).includes(cityId)) throw refused('city-not-member', { cityId });
  const of = (await tx.findOne(Level, { itemId, cityId })) ?? Level.of(itemId, cityId);
  const [assessed, entered] = of.assess({ level, target: target === undefined ? await targetOn(tx, of.id, on) : target, on }, item);
  tx.append(CityLevelAssessed, assessed);
  return tx.save(of, entered);
}

/** The target that stands on a day. */
async function targetOn(sql: Sql, levelId: string, on: LocalDate): Promise<number | null> {
  const [found] = await sql.query<{ target: number | null }>(
    `SELECT target FROM level_assessment WHERE level_id = $1 AND assessed_on <= $2 ORDER BY assessed_on DESC, number DESC LIMIT 1`,
    [levelId, on],
  );
  return found?.target ?? null;
}
