import { CityEnrolmentRequested } from '#contracts';
import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { SlugField, TextField } from '#http';
import { cityMustBeKnown, lockRoster, membersNow } from '#roster';
import { ActionItem } from '../items/action-item.entity.ts';
import { Enrolment } from './enrolment.entity.ts';

export class RequestEnrolmentBody {
  @SlugField({ example: 'tuzla' }) cityId: string;
  @TextField({ max: 2000, optional: true }) note?: string;
}

/** A city that leaves meanwhile is either no member here or withdrawn by its event: both wait on the roster's row. */
export async function requestEnrolment(tx: EventTransaction, itemId: string, { cityId, note }: RequestEnrolmentBody): Promise<Enrolment> {
  const rosterVersion = await lockRoster(tx);
  const item = await tx.lock(ActionItem, itemId);
  await cityMustBeKnown(tx, '/cityId', cityId);
  item.mustTakeEnrolments();
  if (!(await membersNow(tx)).includes(cityId)) throw refused('city-not-member', { cityId });
  const open = await tx.findMany(Enrolment, { itemId, cityId });
  if (open.some(({ state }) => state !== 'withdrawn')) throw refused('enrolment-exists', { itemId, cityId });
  const enrolment = Enrolment.request(itemId, cityId, rosterVersion, note);
  tx.append(CityEnrolmentRequested, enrolment.requested(), { rosterVersion });
  return tx.save(enrolment);
}
