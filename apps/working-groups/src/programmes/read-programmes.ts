import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustExist, readOne, sqlOf } from '#database';
import { Clock, isId, isLocalDate } from '#domain';
import { decodeCursor, EnumField, IdField, page, PageQuery, SlugField, type Page } from '#http';
import { showProgramme, type ProgrammeView } from './programme.view.ts';
import { Stop } from './stop.entity.ts';
import { programmeKinds, programmeStates, TravellingProgramme, type ProgrammeState } from './travelling-programme.entity.ts';

export class ListProgrammesQuery extends PageQuery {
  @EnumField(programmeKinds, { optional: true }) kind?: TravellingProgramme['kind'];
  @IdField({ optional: true }) item?: string;
  @SlugField({ optional: true, example: 'tuzla', description: 'It leads it, supports it, or has a stop that is not cancelled.' })
  city?: string;
  @EnumField(programmeStates, { optional: true, description: 'As of today.' }) state?: ProgrammeState;
}

/** As `stateOn` of the entity says it. */
const stateSql = `CASE WHEN p.cancellation_reason IS NOT NULL THEN 'cancelled' WHEN p.completed_stops > 0 AND p.open_stops = 0 THEN 'done'
  WHEN p.first_on <= :today THEN 'running' ELSE 'planned' END`;

@Injectable()
export class ReadProgrammes {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(query: ListProgrammesQuery): Promise<Page<ProgrammeView>> {
    const { kind, item, city, state } = query;
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    const today = this.clock.today();
    const programmes = this.source.getRepository(TravellingProgramme).createQueryBuilder('p').orderBy('p.id').limit(query.take);
    if (after !== undefined) programmes.andWhere('p.id > :after', { after });
    if (kind) programmes.andWhere('p.kind = :kind', { kind });
    if (item) programmes.andWhere('p.item_id = :item', { item });
    if (city) {
      const stops = `p.id IN (SELECT programme_id FROM stop WHERE city_id = :city AND state <> 'cancelled')`;
      programmes.andWhere(`(p.lead_city_id = :city OR p.supporting_city_ids @> ARRAY[:city] OR ${stops})`, { city });
    }
    if (state) programmes.andWhere(`${stateSql} = :state`, { state, today });
    const rows = await programmes.getMany();
    const { items, ...rest } = page(rows, query, ({ id }) => [id]);
    return { items: items.map((programme) => showProgramme(programme, today)), ...rest };
  }

  async one(id: string): Promise<ProgrammeView> {
    return showProgramme(await readOne(this.source, TravellingProgramme, { id }), this.clock.today());
  }

  /** By their first days; those that are cancelled too. */
  async stops(programmeId: string, query: PageQuery): Promise<Page<Stop>> {
    await mustExist(this.source, TravellingProgramme, { id: programmeId });
    const [from = null, after = null] = decodeCursor(query.cursor, isLocalDate, isId) ?? [];
    const rows = await sqlOf(this.source).query<Stop>(
      `SELECT id, programme_id AS "programmeId", city_id AS "cityId", from_on AS "from", until_on AS "until", state,
         completed_on AS "completedOn", visitors, cancellation_reason AS "cancellationReason"
       FROM stop WHERE programme_id = $1 AND ($2::date IS NULL OR (from_on, id) > ($2, $3::uuid)) ORDER BY from_on, id LIMIT $4`,
      [programmeId, from, after, query.take],
    );
    return page(rows, query, ({ from, id }) => [from, id]);
  }

  stop(id: string): Promise<Stop> {
    return readOne(this.source, Stop, { id });
  }
}
