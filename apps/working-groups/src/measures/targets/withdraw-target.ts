import { TargetWithdrawn } from '#contracts';
import { notFound } from '#domain';
import type { EventTransaction } from '#events';
import { shownTarget } from './read-targets.ts';
import { lockTarget } from './set-target.ts';
import type { TargetView } from './target.view.ts';

export async function withdrawTarget(tx: EventTransaction, code: string, cityId: string): Promise<TargetView> {
  const { indicator, target, there } = await lockTarget(tx, code, cityId);
  if (!target) throw notFound('target', cityId);
  // Of one that was withdrawn before nothing is there, which no version matches.
  tx.mustMatchOnceThere(there && { version: there.etag });
  tx.append(TargetWithdrawn, target.withdraw(indicator));
  return (await shownTarget(tx, await tx.save(target))).view;
}
