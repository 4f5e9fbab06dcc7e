import { BooleanField, EnumField, InstantField, IntField, JsonField, ListField, ObjectField, SlugField, TextField } from '#http';
import { languages, type Language } from '#words';
import { channels, deliveries, type Channel, type Delivery } from '../preferences/mail-kinds.ts';
import { addressStates, type AddressState, type OfficeAddress } from '../preferences/office-address.entity.ts';
import { usualWishes, type Wishes } from '../preferences/preference.entity.ts';

export class AddressView {
  @TextField({ max: 254, example: 'office@example.org' }) address: string;
  @BooleanField() alertsOnly: boolean;
  @EnumField(addressStates, { description: '`unreachable`: mails to it were refused for good, three times.' }) state: AddressState;
  @ListField('text', { description: 'Kinds that were ended for this address.' }) mutedKinds: string[];
  @InstantField({ nullable: true, description: 'When it was last asked to be confirmed.' }) askedAt: Date | null;
  @InstantField({ nullable: true }) confirmedAt: Date | null;
}

export class MailTimesView {
  @EnumField(deliveries) default: Delivery;
  @JsonField({ description: '`immediate` or `digest` by kind of notice.', example: { ActionItemUpdated: 'digest' } })
  kinds: Readonly<Record<string, Delivery>>;
}

export class PreferenceView {
  @SlugField({ description: "A city's office has the city's id; the secretariat's is `secretariat`." }) officeId: string;
  @ListField(() => AddressView) emails: AddressView[];
  @ListField(channels) channels: readonly Channel[];
  @ListField('text') mutedKinds: readonly string[];
  @ObjectField(() => MailTimesView) delivery: MailTimesView;
  @IntField({ min: 0, max: 23 }) digestHour: number;
  @EnumField(languages) language: Language;
  @ListField('slug') groups: readonly string[];
}

export function preferenceView(officeId: string, wishes: Wishes = usualWishes, addresses: readonly OfficeAddress[] = []): PreferenceView {
  const { channels: on, mutedKinds, delivery, deliveryKinds: kinds, digestHour, language, groups } = wishes;
  const emails = addresses
    .toSorted((a, b) => a.place - b.place)
    .map(({ address, alertsOnly, state, mutedKinds: muted, askedAt, confirmedAt }) => ({
      ...{ address, alertsOnly, state, mutedKinds: muted, askedAt, confirmedAt },
    }));
  return { officeId, emails, channels: on, mutedKinds, delivery: { default: delivery, kinds }, digestHour, language, groups };
}
