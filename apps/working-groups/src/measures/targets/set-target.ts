import { IsNull } from 'typeorm';
import { TargetSet } from '#contracts';
import { notFound, refused } from '#domain';
import type { EventTransaction } from '#events';
import { DecimalField, IdField, ObjectField, TextField } from '#http';
import { cityOf, membersNow } from '#roster';
import { decisionMustBeCarried } from '../../known/known-decisions.ts';
import { ActionPlan } from '../../plans/action-plan.entity.ts';
import { Indicator } from '../indicators/indicator.entity.ts';
import { shownTarget } from './read-targets.ts';
import { Target, type Aim } from './target.entity.ts';
import type { TargetView } from './target.view.ts';

export class BaselineBody {
  @TextField({ max: 20, example: '2021', description: 'ISO 8601, of the indicator’s kind; it has ended.' }) period: string;
  @DecimalField({ example: '24000' }) value: string;
}

export class SetTargetBody implements Aim {
  @ObjectField(() => BaselineBody, { optional: true, nullable: true, description: 'Where progress is counted from.' })
  baseline?: BaselineBody | null;
  @DecimalField({ example: '12000' }) value: string;
  @TextField({ max: 10, example: '2030', description: 'ISO 8601: a year, a month or a day.' }) by: string;
  @IdField({ optional: true, nullable: true, description: 'The decision that it was set by; it was carried.' }) decisionId?: string | null;
  @IdField({ optional: true, nullable: true, description: 'The action plan that it is of.' }) planId?: string | null;
}

/** What the path calls the network, which no city can be called: membership refuses to register one. */
const network = 'network';

/**
 * The one of a path, as it is now. Its indicator is locked: so no two are set at once, and none while a figure of it is written, which its
 * progress is counted by.
 */
export async function lockTarget(tx: EventTransaction, code: string, cityId: string) {
  const indicator = await tx.lock(Indicator, code);
  const target = await tx.findOne(Target, { indicator: code, cityId: cityId === network ? IsNull() : cityId });
  const there = target?.state === 'set' ? await shownTarget(tx, target) : null;
  return { indicator, target, there };
}

export async function setTarget(tx: EventTransaction, code: string, cityId: string, body: SetTargetBody): Promise<TargetView> {
  const { indicator, target, there } = await lockTarget(tx, code, cityId);
  const ofCity = cityId === network ? null : cityId;
  if (ofCity !== null && !(await cityOf(tx, ofCity))) throw notFound('city', ofCity);
  tx.mustMatchOnceThere(there && { version: there.etag });
  await decisionMustBeCarried(tx, '/decisionId', body.decisionId ?? undefined, undefined);
  await tx.named(ActionPlan, '/planId', body.planId);
  const aimed = target ?? Target.of(code, ofCity);
  const told = aimed.set(body, indicator, tx);
  if (ofCity !== null && !(await membersNow(tx)).includes(ofCity)) throw refused('city-not-member', { cityId: ofCity });
  tx.append(TargetSet, told);
  return (await shownTarget(tx, await tx.save(aimed))).view;
}
