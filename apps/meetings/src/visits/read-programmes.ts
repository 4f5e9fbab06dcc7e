import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { EnumField, IdField, PageQuery, type Page } from '#http';
import { readOne, readPage } from '../read-page.ts';
import { programmeStates, VisitProgramme } from './visit-programme.entity.ts';
import { coverageOf, Visit, type Coverage } from './visit.entity.ts';

export class ListProgrammesQuery extends PageQuery {
  @IdField({ optional: true }) presidency?: string;

  @EnumField(programmeStates, { optional: true }) state?: VisitProgramme['state'];
}

export type ProgrammeAnswer = VisitProgramme & { coverage: Coverage; visits: Visit[] };

@Injectable()
export class ReadProgrammes {
  constructor(private readonly source: DataSource) {}

  async one(id: string): Promise<ProgrammeAnswer> {
    return programmeAnswer(this.source.manager, await readOne(this.source, VisitProgramme, { id }));
  }

  async coverage(id: string): Promise<Coverage> {
    return (await this.one(id)).coverage;
  }

  async list(query: ListProgrammesQuery): Promise<Page<ProgrammeAnswer>> {
    const { presidency: presidencyId, state } = query;
    const programmes = await readPage(this.source, VisitProgramme, query, {
      ...(presidencyId && { presidencyId }),
      ...(state && { state }),
    });
    return { ...programmes, items: await withVisits(this.source.manager, programmes.items) };
  }
}

export async function programmeAnswer(em: EntityManager, programme: VisitProgramme): Promise<ProgrammeAnswer> {
  return (await withVisits(em, [programme]))[0]!;
}

async function withVisits(em: EntityManager, programmes: VisitProgramme[]): Promise<ProgrammeAnswer[]> {
  const visits = await em.find(Visit, { where: { programmeId: In(programmes.map(({ id }) => id)) }, order: { cityId: 'ASC' } });
  return programmes.map((programme) => {
    const own = visits.filter(({ programmeId }) => programmeId === programme.id);
    return Object.assign(new VisitProgramme(), programme, { coverage: coverageOf(own), visits: own });
  });
}
