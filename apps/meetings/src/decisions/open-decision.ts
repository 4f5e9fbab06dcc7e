import { DecisionOpened } from '#contracts';
import type { EventTransaction } from '#events';
import { EnumField, IdField, IntField, ObjectField, TextField } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Decision, majorities, type Motion } from './decision.entity.ts';

export class QuorumBody {
  @IntField({ min: 1, max: 10_000, optional: true, nullable: true, description: 'So many member cities.' }) cities?: number | null;

  @IntField({ min: 1, max: 100, optional: true, nullable: true, description: 'Of the member cities as of the meeting, rounded up.' })
  percent?: number | null;
}

export class OpenDecisionBody implements Motion {
  @TextField({ max: 2000, example: 'Is the action plan of local climate action adopted?' }) question: string;

  @ObjectField(() => QuorumBody, { description: 'Either `cities` or `percent`: how many must have come when it closes.' })
  quorum: QuorumBody;

  @EnumField(majorities, {
    description: '`simple`: more yes than no; `absolute`: more than half of the members present; `two-thirds` of yes and no.',
  })
  majority: Motion['majority'];

  @IdField({ optional: true, nullable: true, description: 'The item of the agenda that is decided on.' }) agendaItemId?: string | null;
}

export async function openDecision(tx: EventTransaction, meetingId: string, body: OpenDecisionBody): Promise<Decision> {
  const decision = Decision.open(await tx.lock(Meeting, meetingId), body);
  tx.append(DecisionOpened, decision.opened());
  return tx.save(decision);
}
