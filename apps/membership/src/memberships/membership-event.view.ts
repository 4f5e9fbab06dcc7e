import { IdField, InstantField, IntField, JsonField, TextField } from '#http';

/** One entry of a membership's history: an event as it was published. */
export class MembershipEventView {
  @IdField() id: string;

  @TextField({ example: 'org.b40.membership.CityJoined.v1' }) type: string;

  @InstantField() time: string;

  @IntField({ min: 1, description: 'In the history of the key `network`.' }) sequence: number;

  @TextField({ description: 'Whose act it was.' }) actor: string;

  @TextField() correlationId: string;

  @IntField({ nullable: true, min: 0 }) rosterVersion: number | null;

  @JsonField() data: object;
}
