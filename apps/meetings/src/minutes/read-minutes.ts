import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { decodeCursor, EnumField, page, PageQuery, type Page } from '#http';
import { readOne, readPage } from '../read-page.ts';
import { amendmentStates, MinutesAmendment } from './minutes-amendment.entity.ts';
import { MinutesVersion, type MinutesDocument } from './minutes-version.entity.ts';
import { Minutes } from './minutes.entity.ts';

export class ListAmendmentsQuery extends PageQuery {
  @EnumField(amendmentStates, { optional: true }) state?: MinutesAmendment['state'];
}

export interface PublishedVersion {
  meetingId: string;
  version: number;
  sha256: string;
  publishedAt: Date;
  amendmentId: string | null;
  document: MinutesDocument;
}

@Injectable()
export class ReadMinutes {
  constructor(private readonly source: DataSource) {}

  one(meetingId: string): Promise<Minutes> {
    return readOne(this.source, Minutes, { meetingId });
  }

  async version(meetingId: string, number: number): Promise<PublishedVersion> {
    return shown(await readOne(this.source, MinutesVersion, { meetingId, number }));
  }

  /** Oldest first. */
  async versions(meetingId: string, query: PageQuery): Promise<Page<PublishedVersion>> {
    await this.one(meetingId);
    const [after = 0] = decodeCursor<[number]>(query.cursor, Number.isSafeInteger) ?? [];
    const where = { meetingId, number: MoreThan(after) };
    const rows = await this.source.getRepository(MinutesVersion).find({ where, order: { number: 'ASC' }, take: query.take });
    return page(rows.map(shown), query, ({ version }) => [version]);
  }

  amendment(meetingId: string, id: string): Promise<MinutesAmendment> {
    return readOne(this.source, MinutesAmendment, { meetingId, id });
  }

  async amendments(meetingId: string, query: ListAmendmentsQuery): Promise<Page<MinutesAmendment>> {
    await this.one(meetingId);
    return readPage(this.source, MinutesAmendment, query, { meetingId, ...(query.state && { state: query.state }) });
  }
}

const shown = ({ meetingId, number, sha256, publishedAt, amendmentId, document }: MinutesVersion): PublishedVersion => ({
  meetingId,
  version: number,
  sha256,
  publishedAt,
  amendmentId,
  document,
});
