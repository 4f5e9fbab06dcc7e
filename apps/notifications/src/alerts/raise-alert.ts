import { DisasterAlertRaised } from '#contracts';
import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { EnumField, InstantField, ListField, TextField } from '#http';
import { citiesMustBeKnown } from '#roster';
import { officeActing, officesTold, type Speaker } from './alert-offices.ts';
import { categories, certainties, mostDays, severities, urgencies, type AlertTerms } from './alert-terms.ts';
import { AlertInfoBody, PointBody, polygonField } from './alert.body.ts';
import { DisasterAlert } from './disaster-alert.entity.ts';
import { tellAlert } from './tell-alert.ts';

export class RaiseAlertBody implements AlertTerms {
  @ListField(categories, { min: 1, example: ['Met', 'Safety'] }) categories: string[];
  @EnumField(severities, { example: 'Severe' }) severity: string;
  @EnumField(urgencies, { example: 'Immediate' }) urgency: string;
  @EnumField(certainties, { example: 'Observed' }) certainty: string;
  @TextField({ max: 100, example: 'Flood', description: 'What happens.' }) event: string;
  @ListField('slug', { min: 1, example: ['sarajevo'], description: 'The cities in danger; of an office its own among them.' })
  cityIds: string[];

  @ListField(() => PointBody, polygonField) polygon?: PointBody[] | null;
  @InstantField({ example: '2022-04-25T22:00:00Z', description: `When it is over, unless it is updated: up to ${mostDays} days ahead.` })
  expiresAt: string;

  @ListField(() => AlertInfoBody, { min: 1, max: 20 }) infos: AlertInfoBody[];
}

/** An office's, in an hour; the secretariat's have no bound. */
export const mostAnHour = 5;
const hour = 3_600_000;

export async function raiseAlert(tx: EventTransaction, body: RaiseAlertBody, { by, sender }: Speaker): Promise<DisasterAlert> {
  await citiesMustBeKnown(tx, '/cityIds/*', body.cityIds);
  const officeId = officeActing(by, body.cityIds);
  if (officeId !== 'secretariat') await mayRaise(tx, officeId);
  const alert = DisasterAlert.raise(body, await officesTold(tx, body.cityIds), { officeId, sender, now: tx.now });
  tx.append(DisasterAlertRaised, alert.raised());
  await tellAlert(tx, alert);
  return tx.save(alert);
}

/** An office's alerts wait for each other: two at once are not both the fifth. */
async function mayRaise(tx: EventTransaction, officeId: string): Promise<void> {
  await tx.lockName(`alerts of ${officeId}`);
  const [fifth] = await tx.query<{ at: Date }>(
    `SELECT raised_at AS at FROM disaster_alert WHERE office_id = $1 AND raised_at > $2 ORDER BY raised_at DESC OFFSET $3 LIMIT 1`,
    [officeId, new Date(tx.now.getTime() - hour), mostAnHour - 1],
  );
  if (fifth)
    throw refused('too-many-disaster-alerts', {
      most: mostAnHour,
      retryAfter: Math.max(1, Math.ceil((fifth.at.getTime() + hour - tx.now.getTime()) / 1_000)),
    });
}
