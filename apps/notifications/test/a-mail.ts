import { newId } from '#domain';
import type { MailContent, MailToQueue } from '../src/mails/queue-mails.ts';

/** A mail to Sarajevo's office, of a notice of its own. */
export const aMail = ({
  content,
  ...mail
}: Partial<Omit<MailToQueue, 'content'>> & { content?: Partial<MailContent> } = {}): MailToQueue => ({
  identity: `notice/${newId()}/0`,
  officeId: 'sarajevo',
  address: 'office@sarajevo.example',
  language: 'bs',
  kind: 'CityJoined',
  ...mail,
  content: {
    subject: 'Zenica – nova članica',
    text: 'Od 26. aprila 2022. mreža ima 29 gradova.',
    html: '<p>Od 26. aprila 2022. mreža ima 29 gradova.</p>',
    links: [],
    ...content,
  },
});
