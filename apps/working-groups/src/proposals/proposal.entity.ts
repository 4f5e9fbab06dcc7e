import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProposalDecided, ProposalSubmitted } from '#contracts';
import { invalid, newId, refused, set } from '#domain';
import type { ActionItem } from '../items/action-item.entity.ts';

export const proposalKinds = ['idea', 'problem', 'solution'] as const;
export const outcomes = ['taken-up', 'declined'] as const;
export const proposalStates = ['submitted', ...outcomes] as const;

export interface ProposalTerms {
  cityId: string;
  kind: (typeof proposalKinds)[number];
  title: string;
  text: string;
}

export interface Decision {
  outcome: (typeof outcomes)[number];
  reason?: string | null;
}

/** What a city puts to a group, which takes it up with one of its items or declines it. */
@Entity('proposal')
export class Proposal {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'group_id' }) groupId: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('text') kind: ProposalTerms['kind'];
  @Column('text') title: string;
  @Column('text') text: string;
  @Column('uuid', { name: 'answers_id', nullable: true }) answersId: string | null;
  @Column('text') state: (typeof proposalStates)[number] = 'submitted';
  @Column('uuid', { name: 'item_id', nullable: true }) itemId: string | null = null;
  @Column('text', { nullable: true }) reason: string | null = null;
  @Column('int') version: number = 0;

  /** `answered` is the proposal that it names with `answersId`. */
  static submit(groupId: string, { cityId, kind, title, text }: ProposalTerms, answered: Proposal | null): Proposal {
    if (answered && kind !== 'solution') throw invalid('/answersId', 'must be left out unless this is a solution');
    if (answered && (answered.kind !== 'problem' || answered.groupId !== groupId))
      throw invalid('/answersId', 'must be a problem of the same group');
    return set(new Proposal(), { id: newId(), groupId, cityId, kind, title, text, answersId: answered?.id ?? null });
  }

  submitted(): ProposalSubmitted {
    return { ...this.named(), kind: this.kind, text: this.text, answersId: this.answersId };
  }

  /** `item` is the one that the decision names: needed where the proposal is taken up. A reason is needed where it is declined. */
  decide({ outcome, reason = null }: Decision, item: ActionItem | null): ProposalDecided {
    if (outcome === 'declined' && item) throw invalid('/itemId', 'must be left out where the proposal is declined');
    if (outcome === 'declined' && reason === null) throw invalid('/reason', 'is required where the proposal is declined');
    if (outcome === 'taken-up' && !item) throw invalid('/itemId', 'is required where the proposal is taken up');
    if (item && item.groupId !== this.groupId) throw invalid('/itemId', "must be an item of the proposal's group");
    if (this.state !== 'submitted') throw refused('proposal-decided', { state: this.state });
    set<Proposal>(this, { state: outcome, itemId: item?.id ?? null, reason });
    return { ...this.named(), outcome, itemId: this.itemId, reason };
  }

  private named() {
    return { proposalId: this.id, groupId: this.groupId, cityId: this.cityId, title: this.title };
  }
}
