import { EnumField, IdField, IntField, ListField, LocalDateField, NextField, NumberField, ObjectField, SlugField, TextField } from '#http';
import { standings } from '../meetings/attendance.entity.ts';
import { CoverageView } from '../visits/visit.view.ts';
import { visitStates } from '../visits/visit.entity.ts';

export const participations = ['present', 'represented', 'excused', 'absent'] as const;

export class ParticipationRow {
  @IdField() meetingId: string;

  @LocalDateField() on: string;

  @TextField() title: string;

  @SlugField() cityId: string;

  @TextField({ example: 'Sarajevo' }) city: string;

  @EnumField(standings) standing: string;

  @EnumField(participations, { description: '`excused`: nobody came, and somebody of the city was excused.' }) state: string;

  @NumberField({
    min: 0,
    max: 100,
    description: "Of the city's meetings that match, those at which it was present or represented; per cent.",
  })
  share: number;
}

export class CityParticipation {
  @SlugField() cityId: string;

  @IntField({ min: 1, description: 'At which it had a place.' }) meetings: number;

  @IntField({ min: 0 }) present: number;

  @IntField({ min: 0 }) represented: number;

  @IntField({ min: 0 }) excused: number;

  @IntField({ min: 0 }) absent: number;

  @NumberField({ min: 0, max: 100, description: 'Present or represented, of its meetings; per cent, to one decimal.' }) share: number;
}

/** Of all that match, on whichever page. */
export class ParticipationSummary {
  @IntField({ min: 0, description: 'That were held.' }) meetings: number;

  @ListField(() => CityParticipation, { max: 10_000, description: 'By city.' }) cities: CityParticipation[];
}

export class ParticipationPage {
  @ListField(() => ParticipationRow) items: ParticipationRow[];

  @NextField() next?: string;

  @ObjectField(() => ParticipationSummary) summary: ParticipationSummary;
}

export class VisitRow {
  @IdField() programmeId: string;

  @IdField() presidencyId: string;

  @SlugField() cityId: string;

  @TextField({ example: 'Sarajevo' }) city: string;

  @EnumField(visitStates) state: string;

  @LocalDateField({ nullable: true }) plannedOn: string | null;

  @LocalDateField({ nullable: true }) madeOn: string | null;

  @IdField({ nullable: true }) meetingId: string | null;
}

export class VisitsPage {
  @ListField(() => VisitRow) items: VisitRow[];

  @NextField() next?: string;

  @ObjectField(() => CoverageView, { description: 'Of all visits that match, on whichever page.' }) summary: CoverageView;
}
