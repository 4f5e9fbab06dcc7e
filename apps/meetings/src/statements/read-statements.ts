import { Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import { mustExist, readOne } from '#database';
import { IdField, PageQuery, readPage, SlugField, type Page } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Statement } from './statement.entity.ts';

export class ListStatementsQuery extends PageQuery {
  @IdField({ optional: true }) speaker?: string;

  @SlugField({ optional: true }) city?: string;

  @IdField({ optional: true }) agendaItem?: string;
}

@Injectable()
export class ReadStatements {
  constructor(private readonly source: DataSource) {}

  async list(meetingId: string, query: ListStatementsQuery): Promise<Page<Statement>> {
    await mustExist(this.source, Meeting, { id: meetingId });
    return readPage(this.source, Statement, query, {
      meetingId,
      speakerIds: holding('speaker', query.speaker),
      cityIds: holding('city', query.city),
      agendaItemId: query.agendaItem,
    });
  }

  one(meetingId: string, statementId: string): Promise<Statement> {
    return readOne(this.source, Statement, { meetingId, id: statementId });
  }
}

const holding = (name: string, id: string | undefined) =>
  id === undefined ? undefined : Raw<string[]>((column) => `${column} @> :${name}::jsonb`, { [name]: JSON.stringify([id]) });
