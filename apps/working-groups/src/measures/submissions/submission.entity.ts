import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubmissionPublished, SubmissionReviewed, SubmissionRevised, SubmissionSubmitted } from '#contracts';
import { newId, refused, set } from '#domain';
import type { Framework } from '../frameworks/first-frameworks.ts';
import type { Inventory, Population, ReportedReference } from './inventory.ts';

export const submissionStates = ['draft', 'submitted', 'reviewed', 'published', 'revised'] as const;

/** Of the greenhouse gases: IPCC's fifth or sixth assessment report. */
export const potentials = ['AR5', 'AR6'] as const;

export interface NewSubmission {
  cityId: string;
  framework: string;
  /** ISO 8601, as long as it is. */
  period: string;
  gwp?: (typeof potentials)[number] | null;
  boundary?: string | null;
}

/** What the events say of its framework. */
export interface OfFramework extends Pick<Framework, 'title'> {
  itemId: string | null;
}

/**
 * What a city says by a framework in a period. Its figures are summed as it is published, and stay so; a revision is another, which
 * replaces it when it is published. It has no version: what is answered of one that is not published changes with the figures.
 */
@Entity('submission')
export class Submission {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('text') framework: string;
  @Column('text') period: string;
  @Column('text', { nullable: true }) gwp: NonNullable<NewSubmission['gwp']> | null;
  @Column('text', { nullable: true }) boundary: string | null;
  @Column('text') state: (typeof submissionStates)[number] = 'draft';
  /** The published one that it is to replace, and why. */
  @Column('uuid', { name: 'revises_id', nullable: true }) revisesId: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) remarks: string | null = null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null = null;
  @Column('numeric', { nullable: true }) total: string | null = null;
  @Column('json', { name: 'by_sector', nullable: true }) bySector: Inventory['bySector'] = null;
  @Column('json', { name: 'by_scope', nullable: true }) byScope: Inventory['byScope'] = null;
  @Column('numeric', { name: 'per_capita', nullable: true }) perCapita: string | null = null;
  @Column('json', { nullable: true }) population: Population | null = null;
  @Column('json', { nullable: true }) reported: ReportedReference[] | null = null;

  static draft({ gwp = null, boundary = null, ...given }: NewSubmission): Submission {
    return set(new Submission(), { id: newId(), ...given, gwp, boundary, revisesId: null, reason: null });
  }

  submit(of: OfFramework): SubmissionSubmitted {
    this.mustBe('draft');
    set<Submission>(this, { state: 'submitted' });
    return this.named(of);
  }

  review(of: OfFramework, remarks: string | null = null): SubmissionReviewed {
    this.mustBe('submitted');
    set<Submission>(this, { state: 'reviewed', remarks });
    return { ...this.named(of), remarks };
  }

  /** `former` is the one that it revises. */
  publish(of: OfFramework, inventory: Inventory, former: Submission | null): SubmissionPublished {
    this.mustBePublishable();
    former?.giveWay();
    const { publishedAt, total, bySector, byScope, perCapita, population, reported } = inventory;
    set<Submission>(this, { state: 'published', publishedAt, total, bySector, byScope, perCapita, population, reported });
    const sums = { total, bySector, byScope, perCapita, population };
    return { ...this.named(of), publishedAt: publishedAt.toISOString(), complete: true, ...sums };
  }

  mustBePublishable(): void {
    this.mustBe('reviewed');
  }

  /** A new draft, which replaces it once it is published; what is not given is as before. */
  revise(reason: string, { gwp = this.gwp, boundary = this.boundary }: Pick<NewSubmission, 'gwp' | 'boundary'> = {}): Submission {
    this.mustBe('published');
    const { id: revisesId, cityId, framework, period } = this;
    return set(Submission.draft({ cityId, framework, period, gwp, boundary }), { revisesId, reason });
  }

  /** Of one that another has replaced. */
  revised(of: OfFramework, by: Submission): SubmissionRevised {
    return { ...this.named(of), revisedById: by.id, reason: by.reason! };
  }

  private giveWay(): void {
    this.mustBe('published');
    set<Submission>(this, { state: 'revised' });
  }

  private mustBe(state: Exclude<Submission['state'], 'revised'>): void {
    if (this.state !== state) throw refused(`submission-not-${state}`, { state: this.state });
  }

  private named({ title, itemId }: OfFramework): SubmissionSubmitted {
    const { id: submissionId, cityId, framework, period, gwp, boundary, revisesId } = this;
    return { submissionId, cityId, framework, title, itemId, period, gwp, boundary, revisesId };
  }
}
