import { EnumField, IdField, IntField, ListField, ObjectField, SlugField, TextField } from '#http';
import { choices, decisionStates, majorities } from './decision.entity.ts';

export class QuorumView {
  @IntField({ min: 1, optional: true, description: 'So many member cities.' }) cities?: number;

  @IntField({ min: 1, max: 100, optional: true, description: 'Of the member cities as of the meeting.' }) percent?: number;
}

export class BallotView {
  @SlugField() cityId: string;

  @EnumField(choices) choice: string;
}

export class DecisionView {
  @IdField() id: string;

  @IdField() meetingId: string;

  @TextField() question: string;

  @ObjectField(() => QuorumView, { description: '`cities` or `percent`, as it was opened with.' }) quorum: QuorumView;

  @IntField({ min: 0, description: 'The quorum in cities: so many members must have come when it closes.' }) citiesRequired: number;

  @EnumField(majorities) majority: string;

  @IdField({ nullable: true, description: 'The item of the agenda that is decided on.' }) agendaItemId: string | null;

  @EnumField(decisionStates) state: string;

  @ListField(() => BallotView, { max: 10_000, description: 'Those cast so far; once it is closed, those counted.' }) ballots: BallotView[];

  @IntField({ min: 0, nullable: true, description: 'The member cities that had come when it closed; null until then, as the tally.' })
  present: number | null;

  @IntField({ min: 0, nullable: true }) yes: number | null;

  @IntField({ min: 0, nullable: true }) no: number | null;

  @IntField({ min: 0, nullable: true }) abstain: number | null;
}
