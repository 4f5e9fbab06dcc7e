import { EnumField, IdField, InstantField, IntField, JsonField, NumberField, TextField } from '#http';

export class BacklogView {
  @IntField({ min: 0, description: 'Events committed and not yet published.' }) outboxPending: number;

  @NumberField({ min: 0, description: 'Age of the oldest of them, in seconds; 0 when there is none.' }) outboxOldestAgeSeconds: number;

  @JsonField({ nullable: true, description: 'Messages not yet taken in, by topic; null while the transport is away.' })
  lag: Record<string, number> | null;

  @IntField({ min: 0, description: 'Keys whose events wait for an operator.' }) parkedKeys: number;
}

export class ParkedKeyView {
  @IdField() id: string;

  @TextField({ description: 'Which consumer of the service.' }) consumer: string;

  @TextField() topic: string;

  @TextField() key: string;

  @InstantField() since: Date;

  @TextField({ description: 'Why the first of them could not be taken in.' }) reason: string;

  @IntField({ min: 0, description: 'Events that wait, the first one included.' }) queued: number;
}

export class RedrivenView {
  @IdField() id: string;

  @TextField() consumer: string;

  @TextField() topic: string;

  @TextField() key: string;

  @EnumField(['resumed', 'parked']) state: 'resumed' | 'parked';

  @IntField({ min: 0, description: 'Events applied by this call.' }) applied: number;

  @IntField({ min: 0, description: 'Events that still wait.' }) queued: number;

  @TextField({ optional: true, description: 'Why it stopped again.' }) reason?: string;
}

export class DiscardBody {
  @TextField({ max: 1_000, description: 'Kept on record with the event.' }) reason: string;
}

export class RedriveBody {
  @TextField({ max: 1_000, optional: true, description: 'What was mended, for the log.' }) reason?: string;
}
