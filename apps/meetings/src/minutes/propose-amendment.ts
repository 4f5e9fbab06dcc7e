import type { Actor } from '#auth';
import type { EventTransaction } from '#events';
import { ListField, ObjectField, TextField } from '#http';
import { mustHaveAttended } from './amendment-offices.ts';
import { MinutesAmendment } from './minutes-amendment.entity.ts';
import { Minutes } from './minutes.entity.ts';

export class AmendmentChangesBody {
  @TextField({ max: 100_000, optional: true, description: 'The whole text as it is to read.' }) body?: string;

  @ListField('id', { max: 1000, optional: true }) actionItemIds?: string[];
}

export class ProposeAmendmentBody {
  @ObjectField(() => AmendmentChangesBody) changes: AmendmentChangesBody;

  @TextField({ max: 2000 }) reason: string;
}

export async function proposeAmendment(
  tx: EventTransaction,
  meetingId: string,
  { changes, reason }: ProposeAmendmentBody,
  by: Actor,
): Promise<MinutesAmendment> {
  const minutes = await tx.lock(Minutes, meetingId);
  await mustHaveAttended(tx, meetingId, by);
  return tx.save(MinutesAmendment.propose(minutes, changes, reason, proposerOf(by)));
}

/** The person, where it comes from an office: the secretariat's may not have attended. */
const proposerOf = ({ personId, cityIds }: Actor): string | null => (cityIds.length > 0 ? personId! : null);
