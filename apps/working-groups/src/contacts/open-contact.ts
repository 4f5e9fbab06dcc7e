import { BusinessContactOpened } from '#contracts';
import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { SlugField, TextField } from '#http';
import { cityMustBeKnown, lockRoster, membersNow } from '#roster';
import { BusinessContact, type ContactTerms } from './business-contact.entity.ts';

export class OpenContactBody implements ContactTerms {
  @SlugField({ example: 'tuzla', description: 'A member, whose business people are helped.' }) fromCityId: string;
  @SlugField({ example: 'istanbul', description: 'Another member, where they are helped.' }) toCityId: string;
  @TextField({ max: 2000, example: 'A furniture maker looks for an importer.' }) subject: string;
}

/** A city that leaves meanwhile waits on the roster's row, or is no member here. */
export async function openContact(tx: EventTransaction, body: OpenContactBody): Promise<BusinessContact> {
  const rosterVersion = await lockRoster(tx);
  await cityMustBeKnown(tx, '/fromCityId', body.fromCityId);
  await cityMustBeKnown(tx, '/toCityId', body.toCityId);
  const contact = BusinessContact.open(body);
  const members = await membersNow(tx);
  for (const cityId of [body.fromCityId, body.toCityId]) if (!members.includes(cityId)) throw refused('city-not-member', { cityId });
  tx.append(BusinessContactOpened, contact.opened(), { rosterVersion });
  return tx.save(contact);
}
