import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FinancingNeedClosed, FinancingNeedDeclared, FinancingNeedMatched, FinancingNeedMet } from '#contracts';
import { decimalsMustFit, invalid, newId, refused, set, type LocalDate } from '#domain';
import type { KnownMeeting } from '../known/known-meetings.ts';

export const financingOutcomes = ['funded', 'closed'] as const;
export const financingStates = ['declared', 'matched', 'met', ...financingOutcomes] as const;

export interface FinancingTerms {
  itemId: string;
  cityId: string;
  amount: string;
  currency: string;
  purpose: string;
}

/** The institution and the network were at one table. */
export interface InstitutionMeeting {
  institutionId: string;
  meetingId: string;
  on: LocalDate;
}

export interface Closing {
  outcome: (typeof financingOutcomes)[number];
  amount?: string | null;
  on: LocalDate;
}

/** What a city needs for its part in an action item, and what became of it. */
@Entity('financing_need')
export class FinancingNeed {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'item_id' }) itemId: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  /** A decimal, as it was given. */
  @Column('text') amount: string;
  @Column('text') currency: string;
  @Column('text') purpose: string;
  @Column('text') state: (typeof financingStates)[number] = 'declared';
  @Column('uuid', { name: 'institution_id', nullable: true }) institutionId: string | null = null;
  @Column('jsonb') meetings: InstitutionMeeting[] = [];
  @Column('text', { nullable: true }) granted: string | null = null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: LocalDate | null = null;
  @Column('int') version: number = 0;

  static declare({ itemId, cityId, amount, currency, purpose }: FinancingTerms): FinancingNeed {
    mustBeAmount(amount, currency);
    return set(new FinancingNeed(), { id: newId(), itemId, cityId, amount, currency, purpose });
  }

  declared(): FinancingNeedDeclared {
    return { ...this.named(), amount: this.amount, currency: this.currency, purpose: this.purpose };
  }

  /** Another institution may be found as long as the need was not put to one. */
  match(institutionId: string): FinancingNeedMatched {
    this.mustBeOpen();
    if (this.state === 'met') throw refused('financing-need-met', { institutionId: this.institutionId });
    if (this.institutionId === institutionId) throw refused('financing-need-matched', { institutionId });
    set<FinancingNeed>(this, { state: 'matched', institutionId });
    return { ...this.named(), institutionId };
  }

  /** May be met about again, at another meeting. */
  meet({ institutionId, meetingId, on }: InstitutionMeeting, { heldOn, heldKind, institutionIds }: KnownMeeting): FinancingNeedMet {
    this.mustBeOpen();
    if (this.institutionId !== institutionId) throw refused('institution-not-matched', { institutionId: this.institutionId });
    if (heldOn === null) throw refused('meeting-not-held', { meetingId });
    if (heldKind !== 'institution') throw refused('meeting-not-of-institution', { kind: heldKind });
    if (!institutionIds.includes(institutionId)) throw refused('institution-not-present', { meetingId, institutionId });
    if (heldOn !== on) throw refused('meeting-on-another-day', { heldOn });
    if (this.meetings.some((each) => each.meetingId === meetingId)) throw refused('institution-met-already', { meetingId });
    set<FinancingNeed>(this, { state: 'met', meetings: [...this.meetings, { institutionId, meetingId, on }] });
    return { ...this.named(), institutionId, meetingId, on };
  }

  close({ outcome, amount = null, on }: Closing): FinancingNeedClosed {
    if (amount !== null) {
      if (outcome !== 'funded') throw invalid('/amount', 'is what was granted: only of what is funded');
      mustBeAmount(amount, this.currency);
    }
    this.mustBeOpen();
    if (outcome === 'funded' && this.state !== 'met') throw refused('financing-need-not-met', { state: this.state });
    const met = this.meetings.findLast((each) => each.on > on);
    if (met) throw refused('closed-before-met', { metOn: met.on });
    set<FinancingNeed>(this, { state: outcome, granted: amount, closedOn: on });
    return { ...this.named(), outcome, institutionId: this.institutionId, amount, currency: this.currency, on };
  }

  private mustBeOpen(): void {
    if (this.closedOn !== null) throw refused('financing-need-closed', { state: this.state });
  }

  private named() {
    return { needId: this.id, itemId: this.itemId, cityId: this.cityId };
  }
}

function mustBeAmount(amount: string, currency: string): void {
  decimalsMustFit('/amount', amount, currency);
  if (!/[1-9]/.test(amount)) throw invalid('/amount', 'must be more than 0');
}
