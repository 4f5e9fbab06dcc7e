import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FigureReported, FigureRevised } from '#contracts';
import type { LocalDate } from '#domain';
import { valuesOf, type FigureValues } from './figure-values.ts';

/** What a city says of an indicator in a period, as it is now. Written by `keepFigures` alone, many at a time. */
@Entity('figure')
export class Figure implements FigureValues {
  @PrimaryColumn('uuid') id: string;
  @Column('text') indicator: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  /** ISO 8601, as long as it is. */
  @Column('text') period: string;
  /** Empty: of the whole city. */
  @Column('text') station: string;
  @Column('date', { name: 'starts_on' }) startsOn: LocalDate;
  /** The day after its last. */
  @Column('date', { name: 'ends_on' }) endsOn: LocalDate;
  /** The `version` of the indicator whose meaning it has. */
  @Column('int') edition: number;
  @Column('numeric', { nullable: true }) value: string | null;
  @Column('text', { nullable: true }) notation: FigureValues['notation'];
  @Column('text', { nullable: true }) explanation: string | null;
  @Column('uuid', { name: 'source_id' }) sourceId: string;
  @Column('text') method: string;
  @Column('text') quality: FigureValues['quality'];
  @Column('double precision', { nullable: true }) coverage: number | null;
  @Column('text') status: FigureValues['status'];
  /** From 1. */
  @Column('int') revision: number;
  @Column('timestamptz', { name: 'reported_at' }) reportedAt: Date;
  /** One less than the revision: what the ETag counts. */
  @Column('int') version: number;
}

/** What was said of a figure at one time. Never changed. */
@Entity('figure_revision')
export class FigureRevision implements FigureValues {
  @PrimaryColumn('uuid', { name: 'figure_id' }) figureId: string;
  @PrimaryColumn('int') revision: number;
  @Column('int') edition: number;
  @Column('numeric', { nullable: true }) value: string | null;
  @Column('text', { nullable: true }) notation: FigureValues['notation'];
  @Column('text', { nullable: true }) explanation: string | null;
  @Column('uuid', { name: 'source_id' }) sourceId: string;
  @Column('text') method: string;
  @Column('text') quality: FigureValues['quality'];
  @Column('double precision', { nullable: true }) coverage: number | null;
  @Column('text') status: FigureValues['status'];
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'reported_at' }) reportedAt: Date;
}

/** A figure that was written, and what stood there before. */
export interface ChangedFigure {
  figure: Figure;
  /** The unit of its edition. */
  unit: string;
  /** Null: it is there for the first time. */
  before: FigureValues | null;
  reason: string | null;
}

const identity = ({ figure, unit }: ChangedFigure) => {
  const { id: figureId, indicator, edition: version, cityId, period, station, revision } = figure;
  return { figureId, indicator, version, unit, cityId, period, station: station || null, revision };
};

export const reported = (changed: ChangedFigure): FigureReported => ({ ...identity(changed), ...valuesOf(changed.figure) });

export const revised = (changed: ChangedFigure & { before: FigureValues; reason: string }): FigureRevised => {
  const { figure, before, reason } = changed;
  return { ...identity(changed), from: valuesOf(before), to: valuesOf(figure), reason };
};
