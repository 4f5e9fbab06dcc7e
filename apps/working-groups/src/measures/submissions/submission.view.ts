import {
  BooleanField,
  CodeField,
  DecimalField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListField,
  ObjectField,
  SlugField,
  TextField,
} from '#http';
import { notations } from '../figures/figure-values.ts';
import { potentials, submissionStates } from './submission.entity.ts';

export class BySectorView {
  @DecimalField({ description: 'Stationary energy.' }) I: string;
  @DecimalField({ description: 'Transport.' }) II: string;
  @DecimalField({ description: 'Waste.' }) III: string;
}

export class ByScopeView {
  @DecimalField() scope1: string;
  @DecimalField() scope2: string;
  @DecimalField() scope3: string;
}

export class PopulationView {
  @TextField({ example: '2021' }) period: string;
  @DecimalField({ example: '275524' }) value: string;
}

export class SubmissionView {
  @IdField() id: string;
  @SlugField({ example: 'sarajevo' }) cityId: string;
  @CodeField({ example: 'gpc-basic' }) framework: string;
  @TextField({ example: '2021', description: 'ISO 8601, as long as it is.' }) period: string;
  @EnumField(potentials, { nullable: true }) gwp: string | null;
  @TextField({ nullable: true }) boundary: string | null;
  @EnumField(submissionStates) state: string;
  @IdField({ nullable: true, description: 'The published one that it is to replace, or has replaced.' }) revisesId: string | null;
  @TextField({ nullable: true, description: 'Of a revision.' }) reason: string | null;
  @TextField({ nullable: true, description: 'Of the review.' }) remarks: string | null;
  @InstantField({ nullable: true, description: 'The figures are summed as of then, and stay so.' }) publishedAt: Date | null;
  @DecimalField({ nullable: true, description: 'Tonnes CO2e. Null until it is published, and of a framework of other units.' })
  total: string | null;
  @ObjectField(() => BySectorView, { nullable: true }) bySector: BySectorView | null;
  @ObjectField(() => ByScopeView, { nullable: true }) byScope: ByScopeView | null;
  @DecimalField({ nullable: true, description: 'Tonnes a head, to six digits that count. Null without a population.' })
  perCapita: string | null;
  @ObjectField(() => PopulationView, {
    nullable: true,
    description: 'What `perCapita` is divided by: of the same year, else up to two years apart.',
  })
  population: PopulationView | null;
}

export class ReportedReferenceView {
  @CodeField({ example: 'gpc.i.1.1' }) indicator: string;
  @EnumField(['value', 'notation', 'missing']) state: string;
  @DecimalField({ nullable: true }) value: string | null;
  @EnumField(notations, { nullable: true }) notation: string | null;
  @TextField({ nullable: true }) explanation: string | null;
  @IntField({ min: 1, nullable: true, description: 'Of the figure.' }) revision: number | null;
  @TextField({ nullable: true, description: 'Why it is missing.' }) detail: string | null;
}

export class ReportedSubmissionView extends SubmissionView {
  @BooleanField({ description: 'Each required indicator has a value or a notation key.' }) complete: boolean;
  @ListField(() => ReportedReferenceView, {
    max: 1000,
    description: 'Each required indicator: as the figure now is, and of one that is published as it was then.',
  })
  references: ReportedReferenceView[];
}
