import { EnumField, IdField, IntField, LocalDateField, ObjectField } from '#http';
import { PresidencyView } from '../presidencies/presidency.view.ts';
import { SecretariatView } from '../secretariat/secretariat.view.ts';

export class NetworkView {
  @EnumField(['forming', 'founded']) state: string;

  @LocalDateField({ nullable: true, example: '2021-11-29' }) foundedOn: string | null;

  @IdField({ nullable: true, description: 'The meeting at which it was founded.' }) meetingId: string | null;

  @IntField({ min: 0 }) memberCount: number;

  @IntField({ min: 0, description: 'Every change of the roster raises it by one.' }) rosterVersion: number;

  @ObjectField(() => PresidencyView, { nullable: true, description: 'The active one.' }) presidency: PresidencyView | null;

  @ObjectField(() => SecretariatView, { nullable: true }) secretariat: SecretariatView | null;
}
