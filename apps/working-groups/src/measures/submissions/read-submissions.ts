import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne, sqlOf, type Sql } from '#database';
import { answer, CodeField, EnumField, PageQuery, readPage, SlugField, type Page } from '#http';
import { reportedNow } from './read-reported.ts';
import { Submission, submissionStates } from './submission.entity.ts';
import type { ReportedSubmissionView, SubmissionView } from './submission.view.ts';

export class ListSubmissionsQuery extends PageQuery {
  @SlugField({ optional: true, example: 'sarajevo' }) city?: string;
  @CodeField({ optional: true, example: 'gpc-basic' }) framework?: string;
  @EnumField(submissionStates, { optional: true }) state?: Submission['state'];
}

function shown(submission: Submission): SubmissionView {
  const { reported: _, ...view } = Object.assign({}, submission);
  return view;
}

/** With how it stands with each reference: of one that was published as it was then. */
export async function withReferences(sql: Sql, submission: Submission): Promise<ReportedSubmissionView> {
  const references = submission.reported ?? (await reportedNow(sql, submission));
  const complete = references.every(({ state }) => state !== 'missing');
  return answer<ReportedSubmissionView>(submission, Object.assign(shown(submission), { complete, references }));
}

@Injectable()
export class ReadSubmissions {
  constructor(private readonly source: DataSource) {}

  async list(query: ListSubmissionsQuery): Promise<Page<SubmissionView>> {
    const { city: cityId, framework, state } = query;
    const { items, ...rest } = await readPage(this.source, Submission, query, { cityId, framework, state });
    return { items: items.map(shown), ...rest };
  }

  async one(id: string): Promise<ReportedSubmissionView> {
    return withReferences(sqlOf(this.source), await readOne(this.source, Submission, { id }));
  }
}
