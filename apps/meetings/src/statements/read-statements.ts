import { Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import { IdField, PageQuery, SlugField, type Page } from '#http';
import { readOne, readPageOfMeeting } from '../read-page.ts';
import { Statement } from './statement.entity.ts';

export class ListStatementsQuery extends PageQuery {
  @IdField({ optional: true }) speaker?: string;

  @SlugField({ optional: true }) city?: string;

  @IdField({ optional: true }) agendaItem?: string;
}

@Injectable()
export class ReadStatements {
  constructor(private readonly source: DataSource) {}

  list(meetingId: string, query: ListStatementsQuery): Promise<Page<Statement>> {
    const { speaker, city, agendaItem } = query;
    return readPageOfMeeting(this.source, Statement, meetingId, query, {
      ...(speaker && { speakerIds: holding('speaker', speaker) }),
      ...(city && { cityIds: holding('city', city) }),
      ...(agendaItem && { agendaItemId: agendaItem }),
    });
  }

  one(meetingId: string, id: string): Promise<Statement> {
    return readOne(this.source, Statement, { meetingId, id });
  }
}

const holding = (name: string, id: string) => Raw<string[]>((column) => `${column} @> :${name}::jsonb`, { [name]: JSON.stringify([id]) });
