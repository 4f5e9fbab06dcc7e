import { Column, Entity, PrimaryColumn } from 'typeorm';
import { invalid, newId, refused, set } from '#domain';
import type { Minutes, MinutesText } from './minutes.entity.ts';

export const amendmentStates = ['proposed', 'accepted', 'rejected'] as const;

/** A change that one of the attendees, or the secretariat, wants in published minutes. */
@Entity('minutes_amendment')
export class MinutesAmendment {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid', { name: 'meeting_id' }) meetingId: string;

  @Column('text') state: (typeof amendmentStates)[number] = 'proposed';

  /** The version it was written for. */
  @Column('int', { name: 'based_on' }) basedOn: number;

  @Column('jsonb') changes: MinutesText;

  @Column('text') reason: string;

  /** The person, where it comes from an office. */
  @Column('uuid', { name: 'proposed_by', nullable: true }) proposedBy: string | null;

  @Column('text', { name: 'decision_reason', nullable: true }) decisionReason: string | null = null;

  @Column('int', { name: 'made_version', nullable: true }) madeVersion: number | null = null;

  @Column('int') version = 0;

  static propose(minutes: Minutes, { body, actionItemIds }: MinutesText, reason: string, proposedBy: string | null): MinutesAmendment {
    minutes.mustBePublished();
    const changes: MinutesText = { ...(body !== undefined && { body }), ...(actionItemIds && { actionItemIds }) };
    if (Object.keys(changes).length === 0) throw invalid('/changes', 'names nothing to change');
    const { meetingId, publishedVersion } = minutes;
    return set(new MinutesAmendment(), { id: newId(), meetingId, basedOn: publishedVersion!, changes, reason, proposedBy });
  }

  /** Answers the version that it makes. One written for an earlier version could undo what was accepted since. */
  accept(minutes: Minutes, reason: string | null): number {
    this.decide('accepted', reason);
    if (this.basedOn !== minutes.publishedVersion)
      throw refused('amendment-outdated', { basedOn: this.basedOn, present: minutes.publishedVersion });
    return (this.madeVersion = minutes.amend(this.changes));
  }

  reject(reason: string | null): void {
    this.decide('rejected', reason);
  }

  private decide(state: 'accepted' | 'rejected', decisionReason: string | null): void {
    if (this.state !== 'proposed') throw refused('amendment-already-decided', { state: this.state });
    set<MinutesAmendment>(this, { state, decisionReason });
  }
}
