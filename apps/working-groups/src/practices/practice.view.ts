import { EnumField, IdField, IntField, ListField, LocalDateField, SlugField, TextField } from '#http';
import { practiceStates } from './practice.entity.ts';

export class PracticeView {
  @IdField() id: string;
  @SlugField({ example: 'istanbul' }) cityId: string;
  @SlugField({ nullable: true, example: 'democracy' }) groupId: string | null;
  @TextField({ example: "A citizens' council by lot" }) title: string;
  @TextField() text: string;
  @EnumField(practiceStates) state: string;
  @IntField({ min: 0, description: 'By how many cities it is replicated.' }) replicationCount: number;
}

export class ReplicationView {
  @IdField() id: string;
  @IdField() practiceId: string;
  @SlugField({ example: 'istanbul', description: 'Whose practice it is.' }) originCityId: string;
  @SlugField({ example: 'sarajevo' }) cityId: string;
  @LocalDateField() on: string;
  @TextField({ nullable: true }) note: string | null;
}

export class ReplicatedPracticeView extends PracticeView {
  @ListField(() => ReplicationView, { max: 10_000, description: 'In the order in which they were entered.' })
  replications: ReplicationView[];
}
