import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#auth';
import { readOne, sqlOf, type Sql } from '#database';
import { isId } from '#domain';
import { answer, decodeCursor, EnumField, InstantField, page, PageQuery, SlugField, TextField, type Page } from '#http';
import { Links } from '#links';
import { officesFor } from '../known/offices-for.ts';
import { Mail, mailStates, type MailState } from './mail.entity.ts';
import { mailView, type MailAttemptView, type MailView, type SentMailView } from './mail.view.ts';
import { fromStored, replaceMarkers, shownAddresses } from './signed-here.ts';

export class ListMailsQuery extends PageQuery {
  @SlugField({ optional: true, description: "An office: a city's id, or `secretariat`. Without it: one's own, or every one's." })
  office?: string;
  @EnumField(mailStates, { optional: true }) state?: MailState;
  @TextField({ max: 100, optional: true, description: "An event's name, `Digest`, `Invitation` …", example: 'CityJoined' }) kind?: string;
  @InstantField({ optional: true, description: 'Those that were made then, and after.' }) since?: string;
}

@Injectable()
export class ReadMails {
  constructor(
    private readonly source: DataSource,
    private readonly links: Links,
  ) {}

  /** The newest first. */
  async list({ office, state, kind, since, ...query }: ListMailsQuery, by: Actor): Promise<Page<MailView>> {
    const [before] = decodeCursor(query.cursor, isId) ?? [];
    const offices = officesFor(office, by);
    const mails = this.source
      .getRepository(Mail)
      .createQueryBuilder('m')
      .orderBy('m.id', 'DESC')
      .limit(query.limit + 1);
    if (before !== undefined) mails.andWhere('m.id < :before', { before });
    if (offices) mails.andWhere('m.office_id IN (:...offices)', { offices });
    if (state !== undefined) mails.andWhere('m.state = :state', { state });
    if (kind !== undefined) mails.andWhere('m.kind = :kind', { kind });
    if (since !== undefined) mails.andWhere('m.created_at >= :since', { since });
    return page((await mails.getMany()).map(mailView), query, ({ id }) => [id]);
  }

  async one(id: string): Promise<SentMailView> {
    return this.sent(sqlOf(this.source), await readOne(this.source, Mail, { id }));
  }

  async sent(sql: Sql, mail: Mail): Promise<SentMailView> {
    const shown = shownAddresses(this.links, fromStored(mail.links));
    const { calendar } = mail;
    return answer(mail, {
      ...mailView(mail),
      text: replaceMarkers(mail.text, shown),
      html: replaceMarkers(mail.html, shown),
      calendar: calendar && { method: calendar.method, ics: replaceMarkers(calendar.ics, shown) },
      attempts: await sql.query<MailAttemptView>(
        `SELECT number, at, duration_ms AS "durationMs", outcome, step, status, answer
         FROM mail_attempt WHERE mail_id = $1 ORDER BY number`,
        [mail.id],
      ),
    });
  }
}
