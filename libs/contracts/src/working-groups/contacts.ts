import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Id, Text } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const Contact = { contactId: Id, fromCityId: CitySlug, toCityId: CitySlug, subject: Text };
const furniture = {
  contactId: sample.businessContact,
  fromCityId: 'tuzla',
  toCityId: 'istanbul',
  subject: 'A furniture maker looks for an importer.',
};

/** Business people of `fromCityId` are to be helped in `toCityId`. */
export const BusinessContactOpened = event('org.b40.working-groups.BusinessContactOpened.v1', {
  key: { field: 'contactId' },
  about: { life: 'contactId' },
  data: Type.Object(Contact),
  example: furniture,
});
export type BusinessContactOpened = DataOf<typeof BusinessContactOpened>;

/** `outcome` is what came of it, in words. */
export const BusinessContactClosed = event('org.b40.working-groups.BusinessContactClosed.v1', {
  key: { field: 'contactId' },
  about: { life: 'contactId' },
  data: Type.Object({ ...Contact, outcome: Text }),
  example: { ...furniture, outcome: 'Two importers have ordered samples.' },
});
export type BusinessContactClosed = DataOf<typeof BusinessContactClosed>;
