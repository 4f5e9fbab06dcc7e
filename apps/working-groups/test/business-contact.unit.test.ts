import { expect, test } from '@jest/globals';
import { lifecycleHolds } from '#testing/lifecycle';
import { BusinessContact } from '../src/contacts/business-contact.entity.ts';

const terms = { fromCityId: 'tuzla', toCityId: 'istanbul', subject: 'A maker looks for an importer.' };
const aContact = (state: BusinessContact['state'] = 'opened') => {
  const contact = BusinessContact.open(terms);
  if (state === 'closed') contact.close('Samples are ordered.');
  return contact;
};

lifecycleHolds(
  BusinessContact,
  aContact,
  { 'be closed': (contact) => contact.close('Nothing came of it.') },
  { opened: { 'be closed': 'closed' }, closed: { 'be closed': 'business-contact-closed' } },
);

test('its events say all of it', () => {
  const contact = aContact();
  expect(contact.opened()).toEqual({ contactId: contact.id, ...terms });
  expect(contact.close('Samples are ordered.')).toEqual({ contactId: contact.id, ...terms, outcome: 'Samples are ordered.' });
});
