import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActionItemAdded, ActionItemUpdated } from '#contracts';
import { newId, refused, set, type LocalDate } from '#domain';
import { isFinal, mayFollow, type ItemState } from './item-state.ts';
import type { Owner } from './owner.ts';

export const horizons = ['short', 'medium', 'long'] as const;
export const natures = ['project', 'focus-area'] as const;
export const participations = ['all', 'on-request'] as const;

export interface NewItem {
  code: string;
  title: string;
  groupId: string | null;
  planId: string | null;
  owner: Owner;
  horizon: (typeof horizons)[number] | null;
  nature: (typeof natures)[number];
  participation: (typeof participations)[number];
  dependsOn: string[];
  dueOn: LocalDate | null;
}

export interface ItemUpdate {
  to?: ItemState;
  progress?: number;
  /** `null` takes it back. */
  dueOn?: LocalDate | null;
  note?: string;
  evidence?: string;
  meetingId?: string;
}

/** One thing to do. */
@Entity('action_item')
export class ActionItem implements NewItem {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('text', { name: 'group_id', nullable: true }) groupId: string | null;
  @Column('uuid', { name: 'plan_id', nullable: true }) planId: string | null;
  @Column('jsonb') owner: Owner;
  @Column('text', { nullable: true }) horizon: NewItem['horizon'];
  @Column('text') nature: NewItem['nature'];
  @Column('text') participation: NewItem['participation'];
  /** Named once, when the item is added, of items that are there: that is why it can't come round to the item itself. */
  @Column({ type: 'uuid', name: 'depends_on', array: true, update: false }) dependsOn: string[];
  /** The last day it is in time. */
  @Column('date', { name: 'due_on', nullable: true }) dueOn: LocalDate | null;
  @Column('text') state: ItemState = 'proposed';
  @Column('int', { nullable: true }) progress: number | null = null;
  @Column('text', { nullable: true }) evidence: string | null = null;
  /** The meetings it was presented at. */
  @Column('uuid', { name: 'meeting_ids', array: true }) meetingIds: string[] = [];
  @Column('int') version: number = 0;

  static add(item: NewItem): ActionItem {
    return set(new ActionItem(), { ...item, id: newId() });
  }

  added(): ActionItemAdded {
    const { id: itemId, code, title, groupId, planId, owner, horizon, nature, participation, dependsOn, dueOn, state } = this;
    return { itemId, code, title, groupId, planId, owner, horizon, nature, participation, dependsOn, dueOn, state };
  }

  /** Without `to` the state stays: so an item is presented at a meeting. */
  update({ to, progress, dueOn, note, evidence, meetingId }: ItemUpdate): ActionItemUpdated {
    const said = { state: to, progress, dueOn, note, evidence, presented: meetingId };
    const changes = Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [name]));
    if (changes.length === 0) throw refused('action-item-update-empty');
    const from = this.state;
    if (progress !== undefined && isFinal(from)) throw refused('action-item-closed', { state: from });
    if (to !== undefined) this.moveTo(to, evidence);
    this.progress = progress ?? this.progress;
    if (dueOn !== undefined) this.dueOn = dueOn;
    this.evidence = evidence ?? this.evidence;
    if (meetingId !== undefined && !this.meetingIds.includes(meetingId)) this.meetingIds = [...this.meetingIds, meetingId];
    return {
      itemId: this.id,
      groupId: this.groupId,
      code: this.code,
      from,
      to: this.state,
      changes,
      progress: progress ?? null,
      dueOn: dueOn ?? null,
      note: note ?? null,
      evidence: evidence ?? null,
      meetingId: meetingId ?? null,
    };
  }

  /** Nobody works on it any more, so that nothing new is entered for it. */
  mustNotBeCancelled(): void {
    if (this.state === 'cancelled') throw refused('action-item-cancelled', { itemId: this.id });
  }

  mustTakeEnrolments(): void {
    if (this.participation !== 'on-request') throw refused('action-item-not-on-request', { itemId: this.id });
    this.mustNotBeCancelled();
  }

  private moveTo(to: ItemState, evidence: string | undefined): void {
    if (!mayFollow(this.state, to)) throw refused('action-item-transition-refused', { from: this.state, to });
    if (to === 'verified' && (evidence ?? this.evidence) === null) throw refused('evidence-missing', { from: this.state, to });
    this.state = to;
  }
}
