import { BooleanField, EmailField, EnumField, IntField, ListField, ObjectField } from '#http';
import { languages, type Language } from '#words';
import { noticeableEvents } from '../notices/notice-kinds.ts';
import { channels, deliveries, type Channel, type Delivery } from '../preferences/mail-kinds.ts';
import { usualWishes } from '../preferences/preference.entity.ts';

/** What notices there are: the events' names. */
export const noticeNames: readonly string[] = noticeableEvents.map(({ name }) => name);

/** Of an office. */
export const mostAddresses = 20;

export class AddressBody {
  @EmailField() address: string;
  @BooleanField({ optional: true, description: 'It hears of disaster alerts, and of nothing else.' }) alertsOnly?: boolean;
  @ListField(noticeNames, {
    optional: true,
    max: noticeNames.length,
    description: 'What it hears nothing of by itself, as after an unsubscription. Left out, that stays as it is.',
  })
  mutedKinds?: string[];
}

/** A field for each kind of notice. */
export class MailTimesKindsBody {
  [kind: string]: Delivery;
}
for (const name of noticeNames) EnumField(deliveries, { optional: true })(MailTimesKindsBody.prototype, name);

export class MailTimesBody {
  @EnumField(deliveries, { optional: true, description: 'What is not said by kind: `immediate` without it.' }) default?: Delivery;
  @ObjectField(() => MailTimesKindsBody, {
    optional: true,
    description: 'By kind; an update of an action item is in the digest without it.',
  })
  kinds?: MailTimesKindsBody;
}

/** All that an office wants: what is left out is as with an office that has said nothing. */
export class PreferenceBody {
  @ListField(() => AddressBody, {
    max: mostAddresses,
    description: 'Each is asked to be confirmed by a mail, once more where it is pending. One that is not named any more is gone.',
  })
  emails: AddressBody[];

  @ListField(channels, { optional: true, min: 1, max: channels.length }) channels?: Channel[];

  @ListField(noticeNames, {
    optional: true,
    max: noticeNames.length,
    description: 'Kinds that no mail tells of. Those of membership, of the presidency and of disasters can not be muted.',
  })
  mutedKinds?: string[];

  @ObjectField(() => MailTimesBody, { optional: true }) delivery?: MailTimesBody;

  @IntField({ min: 0, max: 23, optional: true, description: `In the network's time zone; ${usualWishes.digestHour} without it.` })
  digestHour?: number;

  @EnumField(languages, { optional: true, description: `Of all that is written to the office; \`${usualWishes.language}\` without it.` })
  language?: Language;

  @ListField('slug', { optional: true, max: 50, description: 'Working groups whose cities it hears with.' }) groups?: string[];
}
