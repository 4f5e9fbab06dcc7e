import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { mustExist, readOne } from '#database';
import { decodeCursor, EnumField, isCount, page, PageQuery, readPage, type Page } from '#http';
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

  async version(meetingId: string, n: number): Promise<PublishedVersion> {
    return shown(await readOne(this.source, MinutesVersion, { meetingId, number: n }));
  }

  /** Oldest first. */
  async versions(meetingId: string, query: PageQuery): Promise<Page<PublishedVersion>> {
    await mustExist(this.source, Minutes, { meetingId });
    const [after = 0] = decodeCursor<[number]>(query.cursor, isCount) ?? [];
    const where = { meetingId, number: MoreThan(after) };
    const rows = await this.source.getRepository(MinutesVersion).find({ where, order: { number: 'ASC' }, take: query.take });
    return page(rows.map(shown), query, ({ version }) => [version]);
  }

  amendment(meetingId: string, amendmentId: string): Promise<MinutesAmendment> {
    return readOne(this.source, MinutesAmendment, { meetingId, id: amendmentId });
  }

  async amendments(meetingId: string, query: ListAmendmentsQuery): Promise<Page<MinutesAmendment>> {
    await mustExist(this.source, Minutes, { meetingId });
    return readPage(this.source, MinutesAmendment, query, { meetingId, state: query.state });
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
