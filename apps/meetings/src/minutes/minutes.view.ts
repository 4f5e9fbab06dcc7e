import { EnumField, IdField, InstantField, IntField, JsonField, ListField, LocalDateField, ObjectField, TextField } from '#http';
import { amendmentStates } from './minutes-amendment.entity.ts';
import { minutesStates } from './minutes.entity.ts';

const Sha256Field = (options: { nullable?: boolean } = {}) =>
  TextField({
    ...options,
    pattern: /^[0-9a-f]{64}$/,
    max: 64,
    min: 64,
    description: 'SHA-256 of the canonical JSON (RFC 8785) of `document`.',
  });

export class MinutesView {
  @IdField() meetingId: string;

  @EnumField(minutesStates) state: string;

  @TextField({ min: 0, max: 100_000 }) body: string;

  @ListField('id', { max: 1000 }) actionItemIds: string[];

  @LocalDateField({ nullable: true }) approvedOn: string | null;

  @IntField({ min: 1, nullable: true, description: 'The newest published version.' }) publishedVersion: number | null;

  @Sha256Field({ nullable: true }) sha256: string | null;
}

export class MinutesVersionView {
  @IdField() meetingId: string;

  @IntField({ min: 1 }) version: number;

  @Sha256Field() sha256: string;

  @InstantField() publishedAt: string;

  @IdField({ nullable: true, description: 'The amendment that made it; the first has none.' }) amendmentId: string | null;

  @JsonField({ description: 'What this version says; its canonical JSON (RFC 8785) is what the digest is of.' }) document: object;
}

export class AmendmentChangesView {
  @TextField({ min: 0, max: 100_000, optional: true }) body?: string;

  @ListField('id', { max: 1000, optional: true }) actionItemIds?: string[];
}

export class AmendmentView {
  @IdField() id: string;

  @IdField() meetingId: string;

  @EnumField(amendmentStates) state: string;

  @IntField({ min: 1, description: 'The version it was written for.' }) basedOn: number;

  @ObjectField(() => AmendmentChangesView) changes: AmendmentChangesView;

  @TextField() reason: string;

  @IdField({ nullable: true, description: 'The person, where it comes from an office.' }) proposedBy: string | null;

  @TextField({ nullable: true }) decisionReason: string | null;

  @IntField({ min: 1, nullable: true, description: 'The version that it made.' }) madeVersion: number | null;
}
