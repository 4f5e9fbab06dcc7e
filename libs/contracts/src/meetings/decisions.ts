import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Count, Id, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const Choice = oneOf('yes', 'no', 'abstain');
/** One of the two, of the member cities as of the meeting. */
const Quorum = Type.Partial(Type.Object({ cities: Type.Integer({ minimum: 1 }), percent: Type.Integer({ minimum: 1, maximum: 100 }) }));
const ofDecision = { decisionId: Id, meetingId: Id };
const climate = { decisionId: sample.climateDecision, meetingId: sample.sarajevoMeeting };

/** `citiesRequired` is the quorum in cities: so many members must have come when it closes. */
export const DecisionOpened = event('org.b40.meetings.DecisionOpened.v1', {
  key: { field: 'meetingId' },
  about: { life: 'decisionId' },
  data: Type.Object({
    ...ofDecision,
    question: Text,
    quorum: Quorum,
    citiesRequired: Count,
    majority: oneOf('simple', 'absolute', 'two-thirds'),
    agendaItemId: nullable(Id),
  }),
  example: {
    ...climate,
    question: 'Is the action plan of local climate action adopted?',
    quorum: { percent: 10 },
    citiesRequired: 3,
    majority: 'simple',
    agendaItemId: sample.climateAgendaItem,
  },
});
export type DecisionOpened = DataOf<typeof DecisionOpened>;

/** A city's one ballot, as it now is; `before` is what it was, null of the first. The last before DecisionTaken counts. */
export const BallotCast = event('org.b40.meetings.BallotCast.v1', {
  key: { field: 'meetingId' },
  about: { life: 'decisionId' },
  data: Type.Object({ ...ofDecision, cityId: CitySlug, choice: Choice, before: nullable(Choice) }),
  example: { ...climate, cityId: 'sarajevo', choice: 'yes', before: 'abstain' },
});
export type BallotCast = DataOf<typeof BallotCast>;

/** `present`: the member cities that had come when it closed, voting or not. Without its quorum it has lapsed, whatever was cast. */
export const DecisionTaken = event('org.b40.meetings.DecisionTaken.v1', {
  key: { field: 'meetingId' },
  about: { life: 'decisionId' },
  data: Type.Object({
    ...ofDecision,
    outcome: oneOf('carried', 'rejected', 'lapsed'),
    quorum: Quorum,
    present: Count,
    yes: Count,
    no: Count,
    abstain: Count,
    ballots: Type.Array(Type.Object({ cityId: CitySlug, choice: Choice })),
  }),
  example: {
    ...climate,
    outcome: 'carried',
    quorum: { percent: 10 },
    present: 3,
    yes: 2,
    no: 0,
    abstain: 1,
    ballots: [
      { cityId: 'istanbul', choice: 'yes' },
      { cityId: 'sarajevo', choice: 'yes' },
      { cityId: 'laktasi', choice: 'abstain' },
    ],
  },
});
export type DecisionTaken = DataOf<typeof DecisionTaken>;
