import { IdField, InstantField, preferredLanguage, SlugField, TextField } from '#http';
import { languages, noticeWords, type Language } from '#words';
import { isNoticeable } from './notice-kinds.ts';
import type { Notice } from './notice.entity.ts';

/** Who reads: in which language, and on which clock (IANA) instants are said. */
export interface Reader {
  language: Language;
  timeZone: string;
}

export const readerOf = (accepted: string | undefined, { timeZone }: { timeZone: string }): Reader => ({
  language: preferredLanguage(accepted, languages) ?? 'en',
  timeZone,
});

export const acceptLanguage = {
  name: 'Accept-Language',
  required: false,
  description: `The language of title and text, preferred among ${languages.join(', ')}; else English.`,
  example: 'bs, en;q=0.8',
};

export class NoticeView {
  @IdField() id: string;
  @IdField({ description: 'The event it tells of, to be had at `/v1/events/{id}`.' }) eventId: string;
  @SlugField({ description: "A city's office has the city's id; the secretariat's is `secretariat`." }) officeId: string;
  @TextField({ description: "The event's name.", example: 'CityJoined' }) kind: string;
  @TextField({ description: "The event's subject." }) subject: string;
  @IdField({ nullable: true }) meetingId: string | null;
  @TextField({ example: 'Zenica has joined the network' }) title: string;
  @TextField({ example: 'It is a member from 26 April 2022 on; the network now counts 29 cities.' }) text: string;
  @InstantField() createdAt: Date;
  @InstantField({ nullable: true }) readAt: Date | null;
}

export function noticeView(notice: Notice, { language, timeZone }: Reader): NoticeView {
  const { id, eventId, officeId, kind, subject, meetingId, words, createdAt, readAt } = notice;
  const said = isNoticeable(kind) ? noticeWords(language, kind, words, timeZone) : { title: kind, text: '' };
  return { id, eventId, officeId, kind, subject, meetingId, ...said, createdAt, readAt };
}
