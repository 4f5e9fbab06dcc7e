import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '#database';
import { answer, EnumField, PageQuery, readPage, SlugField, type Page } from '#http';
import { PracticeReplication } from './practice-replication.entity.ts';
import { Practice, practiceStates } from './practice.entity.ts';
import type { ReplicatedPracticeView } from './practice.view.ts';

export class ListPracticesQuery extends PageQuery {
  @SlugField({ optional: true, example: 'istanbul' }) city?: string;
  @SlugField({ optional: true, example: 'democracy' }) group?: string;
  @EnumField(practiceStates, { optional: true }) state?: Practice['state'];
}

/** Its version is the practice's: a replication raises it. */
export const withReplications = (practice: Practice, replications: PracticeReplication[] = []): ReplicatedPracticeView =>
  answer(practice, Object.assign({}, practice, { replications }));

@Injectable()
export class ReadPractices {
  constructor(private readonly source: DataSource) {}

  list(query: ListPracticesQuery): Promise<Page<Practice>> {
    return readPage(this.source, Practice, query, { cityId: query.city, groupId: query.group, state: query.state });
  }

  /** The practice is read first: of a replication that comes between the two there is the row, and not yet the version. */
  async one(id: string): Promise<ReplicatedPracticeView> {
    const practice = await readOne(this.source, Practice, { id });
    return withReplications(
      practice,
      await this.source.getRepository(PracticeReplication).find({ where: { practiceId: id }, order: { id: 'ASC' } }),
    );
  }

  replication(practiceId: string, id: string): Promise<PracticeReplication> {
    return readOne(this.source, PracticeReplication, { practiceId, id });
  }
}
