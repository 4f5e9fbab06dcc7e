import { DisasterAlertUpdated } from '#contracts';
import type { EventTransaction } from '#events';
import { EnumField, InstantField, ListField, TextField } from '#http';
import { citiesMustBeKnown } from '#roster';
import { officeActing, officesTold, type Speaker } from './alert-offices.ts';
import { categories, certainties, mostDays, severities, urgencies, type AlertTerms } from './alert-terms.ts';
import { AlertInfoBody, PointBody, polygonField } from './alert.body.ts';
import { DisasterAlert } from './disaster-alert.entity.ts';
import { tellAlert } from './tell-alert.ts';

/** What is left out stays as it was; `null` takes the polygon away. */
export class UpdateAlertBody implements Partial<AlertTerms> {
  @ListField(categories, { min: 1, optional: true }) categories?: string[];
  @EnumField(severities, { optional: true }) severity?: string;
  @EnumField(urgencies, { optional: true }) urgency?: string;
  @EnumField(certainties, { optional: true }) certainty?: string;
  @TextField({ max: 100, optional: true, example: 'Flood' }) event?: string;
  @ListField('slug', { min: 1, optional: true, description: 'The city whose office raised it stays among them.' }) cityIds?: string[];
  @ListField(() => PointBody, polygonField) polygon?: PointBody[] | null;
  @InstantField({ optional: true, description: `Up to ${mostDays} days ahead.` }) expiresAt?: string;
  @ListField(() => AlertInfoBody, { min: 1, max: 20, optional: true }) infos?: AlertInfoBody[];
}

/** The telling begins anew: an office may have acknowledged what is not true any more. */
export async function updateAlert(
  tx: EventTransaction,
  alertId: string,
  body: UpdateAlertBody,
  { by, sender }: Speaker,
): Promise<DisasterAlert> {
  const alert = await tx.lockMatching(DisasterAlert, alertId);
  await citiesMustBeKnown(tx, '/cityIds/*', body.cityIds ?? []);
  const told = await officesTold(tx, body.cityIds ?? alert.cityIds);
  const officeId = officeActing(by, [alert.officeId]);
  const updated = alert.update(body, told, { officeId, sender, now: tx.now });
  tx.append(DisasterAlertUpdated, updated);
  if (updated) await tellAlert(tx, alert);
  return tx.save(alert);
}
