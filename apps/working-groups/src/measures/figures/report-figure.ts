import { notFound } from '#domain';
import type { EventTransaction } from '#events';
import { CodeField, DecimalField, EnumField, IdField, NumberField, TextField } from '#http';
import { cityOf } from '#roster';
import { Indicator } from '../indicators/indicator.entity.ts';
import { notations, qualities, statuses, type FigureValues } from './figure-values.ts';
import { Figure } from './figure.entity.ts';
import type { FigureView } from './figure.view.ts';
import { lockFigures, type FigureKey } from './plan-figures.ts';
import { figureOf } from './read-figures.ts';
import { writeFigures } from './write-figures.ts';

export class ReportFigureBody {
  @DecimalField({ optional: true, nullable: true, example: '38.5' }) value?: string | null;
  @EnumField(notations, { optional: true, nullable: true, description: 'GPC 1.1: instead of a value.' })
  notation?: FigureValues['notation'];
  @TextField({ max: 2000, optional: true, nullable: true, description: 'Required of a notation key.' }) explanation?: string | null;
  @IdField() sourceId: string;
  @CodeField({ example: 'gravimetric' }) method: string;
  @EnumField(qualities) quality: FigureValues['quality'];
  @NumberField({ min: 0, max: 100, optional: true, nullable: true, example: 92.5, description: 'Of the period, in percent.' })
  coverage?: number | null;
  @EnumField(statuses) status: FigureValues['status'];
  @TextField({ max: 2000, optional: true, nullable: true, description: 'Required of a revision.' }) reason?: string | null;
}

export async function reportFigure(tx: EventTransaction, key: FigureKey, body: ReportFigureBody): Promise<FigureView> {
  // Not locked here: `planFigures` does, shared with others.
  await tx.find(Indicator, key.indicator);
  if (!(await cityOf(tx, key.cityId))) throw notFound('city', key.cityId);
  await lockFigures(tx, [key.cityId]);
  const there = await tx.findOne(Figure, key);
  tx.mustMatchOnceThere(there);
  const { value = null, notation = null, explanation = null, coverage = null, reason = null, ...rest } = body;
  const given = { ...key, ...rest, value, notation, explanation, coverage, reason, revision: there?.revision ?? null };
  await writeFigures(tx, [given]);
  return (await figureOf(tx, key, null, tx.timeZone))!;
}
