import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { readOne } from '#database';
import { EnumField, IdField, PageQuery, readPage, type Page } from '#http';
import { programmeStates, VisitProgramme } from './visit-programme.entity.ts';
import { coverageOf, Visit, type Coverage } from './visit.entity.ts';

export class ListProgrammesQuery extends PageQuery {
  @IdField({ optional: true }) presidency?: string;

  @EnumField(programmeStates, { optional: true }) state?: VisitProgramme['state'];
}

export type ProgrammeAnswer = ReturnType<typeof withVisits>;

@Injectable()
export class ReadProgrammes {
  constructor(private readonly source: DataSource) {}

  async one(programmeId: string): Promise<ProgrammeAnswer> {
    return programmeAnswer(this.source.manager, await readOne(this.source, VisitProgramme, { id: programmeId }));
  }

  async coverage(programmeId: string): Promise<Coverage> {
    return (await this.one(programmeId)).coverage;
  }

  async list(query: ListProgrammesQuery): Promise<Page<ProgrammeAnswer>> {
    const programmes = await readPage(this.source, VisitProgramme, query, { presidencyId: query.presidency, state: query.state });
    return { ...programmes, items: await programmeAnswers(this.source.manager, programmes.items) };
  }
}

export async function programmeAnswer(em: EntityManager, programme: VisitProgramme): Promise<ProgrammeAnswer> {
  return (await programmeAnswers(em, [programme]))[0]!;
}

async function programmeAnswers(em: EntityManager, programmes: VisitProgramme[]): Promise<ProgrammeAnswer[]> {
  const visits = await em.find(Visit, { where: { programmeId: In(programmes.map(({ id }) => id)) }, order: { cityId: 'ASC' } });
  const byProgramme = Map.groupBy(visits, ({ programmeId }) => programmeId);
  return programmes.map((programme) => withVisits(programme, byProgramme.get(programme.id) ?? []));
}

const withVisits = (programme: VisitProgramme, visits: Visit[]) =>
  Object.assign(new VisitProgramme(), programme, { coverage: coverageOf(visits), visits });
