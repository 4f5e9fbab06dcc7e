import { BooleanField, EmailField, EnumField, IdField, InstantField, IntField, ListField, ObjectField, SlugField, TextField } from '#http';
import { steps } from './send-failure.ts';
import { mailStates, type Mail } from './mail.entity.ts';

export class MailView {
  @IdField() id: string;
  @SlugField({
    nullable: true,
    description: "Whose it is: a city's id, or `secretariat`; `null`: of no office, as a subscription's contact.",
  })
  officeId: string | null;
  @EmailField({ description: 'Where it goes.' }) address: string;
  @TextField({ description: "An event's name, or `Digest`, `Invitation`, `AddressConfirmation`.", example: 'CityJoined' }) kind: string;
  @TextField({ description: 'BCP 47.', example: 'bs' }) language: string;
  @BooleanField({ description: 'It goes before those that are not.' }) urgent: boolean;
  @TextField({ example: 'Zenica – nova članica' }) subject: string;
  @EnumField(mailStates, {
    description: '`failed` is tried again at `nextAttemptAt`; `exhausted` and `bounced` are not, unless it is wished.',
  })
  state: string;
  @TextField({ nullable: true, description: 'Why it is not sent, in one word.', example: 'address-refused' }) failure: string | null;
  @BooleanField({ description: 'It did not leave: without a relay (`SMTP_URL`) mails are kept, as they would have been sent.' })
  kept: boolean;
  @IntField({ description: '0, and one more for each redelivery.' }) round: number;
  @TextField({ nullable: true, description: 'Once it has been tried.', example: '3f0c…@b40.example.org' }) messageId: string | null;
  @InstantField() createdAt: Date;
  @InstantField({ nullable: true, description: 'When the relay has taken it, or when it was kept.' }) sentAt: Date | null;
  @InstantField({ nullable: true }) nextAttemptAt: Date | null;
}

export class MailCalendarView {
  @EnumField(['REQUEST', 'CANCEL']) method: string;
  @TextField({ description: 'RFC 5545.' }) ics: string;
}

export class MailAttemptView {
  @IntField({ min: 1 }) number: number;
  @InstantField() at: Date;
  @IntField({ description: 'Milliseconds.' }) durationMs: number;
  @EnumField(['sent', 'kept', 'again', 'refused', 'bounced', 'withheld']) outcome: string;
  @EnumField(steps, { nullable: true, description: 'At which it was not taken.' }) step: string | null;
  @IntField({ nullable: true, description: "The reply's code (RFC 5321)." }) status: number | null;
  @TextField({ nullable: true, description: 'What was said, or what went wrong; up to 500 characters.' }) answer: string | null;
}

/** As it was sent, but for its signed addresses: where each leads, without what makes it a key. */
export class SentMailView extends MailView {
  @TextField() text: string;
  @TextField() html: string;
  @ObjectField(() => MailCalendarView, { nullable: true }) calendar: MailCalendarView | null;
  @ListField(() => MailAttemptView, { description: 'The first to the last.' }) attempts: MailAttemptView[];
}

export const mailView = (mail: Mail) => {
  const { id, officeId, address, kind, language, urgent, subject, state, failure, kept, round, messageId, createdAt, sentAt, dueAt } = mail;
  return {
    ...{ id, officeId, address, kind, language, urgent, subject, state, failure, kept, round, messageId },
    ...{ createdAt, sentAt, nextAttemptAt: dueAt },
  };
};
