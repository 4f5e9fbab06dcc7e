import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Country, Currency, Decimal, Id, LocalDate, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

/** With whom the network speaks that is no city: a development bank, an agency. No event has its mail address. */
export const InstitutionRegistered = event('org.b40.working-groups.InstitutionRegistered.v1', {
  key: { field: 'institutionId' },
  about: { shared: 'institutionId' },
  data: Type.Object({ institutionId: Id, name: Text, kind: Text, country: nullable(Country) }),
  example: {
    institutionId: sample.developmentBank,
    name: 'Development Bank of the Balkans',
    kind: 'development-bank',
    country: 'BA',
  },
});
export type InstitutionRegistered = DataOf<typeof InstitutionRegistered>;

const ofNeed = { needId: Id, itemId: Id, cityId: CitySlug };
const library = { needId: sample.libraryNeed, itemId: sample.greenhouseGasItem, cityId: 'tuzla' };

/** A city needs financing for its part in an action item. */
export const FinancingNeedDeclared = event('org.b40.working-groups.FinancingNeedDeclared.v1', {
  key: { field: 'needId' },
  about: { life: 'needId' },
  data: Type.Object({ ...ofNeed, amount: Decimal, currency: Currency, purpose: Text }),
  example: { ...library, amount: '250000.00', currency: 'EUR', purpose: 'Sensors and the first inventory.' },
});
export type FinancingNeedDeclared = DataOf<typeof FinancingNeedDeclared>;

/** The secretariat brings it to an institution; matched anew where another is found. */
export const FinancingNeedMatched = event('org.b40.working-groups.FinancingNeedMatched.v1', {
  key: { field: 'needId' },
  about: { life: 'needId' },
  data: Type.Object({ ...ofNeed, institutionId: Id }),
  example: { ...library, institutionId: sample.developmentBank },
});
export type FinancingNeedMatched = DataOf<typeof FinancingNeedMatched>;

/** It was put to the institution at a meeting of kind `institution`. */
export const FinancingNeedMet = event('org.b40.working-groups.FinancingNeedMet.v1', {
  key: { field: 'needId' },
  about: { life: 'needId' },
  data: Type.Object({ ...ofNeed, institutionId: Id, meetingId: Id, on: LocalDate }),
  example: { ...library, institutionId: sample.developmentBank, meetingId: sample.bankMeeting, on: '2022-10-12' },
});
export type FinancingNeedMet = DataOf<typeof FinancingNeedMet>;

/** `amount`, in `currency`, is what was granted; null where nothing was, or nobody said. */
export const FinancingNeedClosed = event('org.b40.working-groups.FinancingNeedClosed.v1', {
  key: { field: 'needId' },
  about: { life: 'needId' },
  data: Type.Object({
    ...ofNeed,
    outcome: oneOf('funded', 'closed'),
    institutionId: nullable(Id),
    amount: nullable(Decimal),
    currency: Currency,
    on: LocalDate,
  }),
  example: {
    ...library,
    outcome: 'funded',
    institutionId: sample.developmentBank,
    amount: '200000.00',
    currency: 'EUR',
    on: '2022-12-01',
  },
});
export type FinancingNeedClosed = DataOf<typeof FinancingNeedClosed>;
