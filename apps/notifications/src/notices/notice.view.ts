import { IdField, InstantField, SlugField, TextField } from '#http';
import type { Notice } from './notice.entity.ts';
import { noticeKindNamed } from './notice-kinds.ts';
import { fill } from './wording.ts';

export class NoticeView {
  @IdField() id: string;
  @IdField({ description: 'The event it tells of, to be had at `/v1/events/{id}`.' }) eventId: string;
  @SlugField({ description: "A city's office has the city's id; the secretariat's is `secretariat`." }) officeId: string;
  @TextField({ description: "The event's name.", example: 'CityJoined' }) kind: string;
  @TextField({ description: "The event's subject." }) subject: string;
  @IdField({ nullable: true }) meetingId: string | null;
  @TextField({ example: 'Zenica has joined the network' }) title: string;
  @TextField({ example: 'It is a member from 2022-04-26 on; the network now counts 29 cities.' }) text: string;
  @InstantField() createdAt: Date;
  @InstantField({ nullable: true }) readAt: Date | null;
}

export function noticeView(notice: Notice): NoticeView {
  const { id, eventId, officeId, kind, subject, meetingId, words, createdAt, readAt } = notice;
  const { title = kind, text = '' } = noticeKindNamed(kind) ?? {};
  return { id, eventId, officeId, kind, subject, meetingId, title: fill(title, words), text: fill(text, words), createdAt, readAt };
}
