import type { EventTransaction } from '#events';
import type { Language } from '#words';
import { askToConfirm } from '../offices/ask-to-confirm.ts';
import type { AddressOwner } from '../preferences/office-address.entity.ts';
import { forgetAddresses, languageOf } from '../preferences/office-addresses.ts';
import type { Subscription } from './subscription.entity.ts';

export const contactOf = (subscriptionId: string): AddressOwner => `subscription:${subscriptionId}`;

/** The contact is written to in the language of the office that hears as well. */
export const languageOfContact = (tx: EventTransaction, { cityId }: Pick<Subscription, 'cityId'>): Promise<Language> =>
  languageOf(tx, cityId ?? 'secretariat');

/** One that is named is asked by a mail, unless it is confirmed; the former one counts no more. */
export async function nameContact(tx: EventTransaction, subscription: Subscription, contact: string | null | undefined): Promise<void> {
  if (contact === undefined) return;
  const owner = contactOf(subscription.id);
  await forgetAddresses(tx, owner, contact ?? '');
  if (contact === null) return;
  await askToConfirm(tx, { owner, address: contact, language: await languageOfContact(tx, subscription), pointer: '/contact' });
}
