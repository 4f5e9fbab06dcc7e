import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { Cities, CitySlug, GroupSlug, Id, Ids, LocalDate, Text, nullable } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const Language = Type.String({ description: 'BCP 47' });

/** `cityIds`: the cities its speakers spoke for. */
export const StatementRecorded = event('org.b40.meetings.StatementRecorded.v1', {
  key: { field: 'meetingId' },
  about: { life: 'statementId' },
  data: Type.Object({
    meetingId: Id,
    statementId: Id,
    speakerIds: Ids,
    cityIds: Cities,
    agendaItemId: nullable(Id),
    text: Text,
    language: Language,
  }),
  example: {
    meetingId: sample.sarajevoMeeting,
    statementId: sample.imamogluStatement,
    speakerIds: [sample.imamoglu],
    cityIds: ['istanbul'],
    agendaItemId: null,
    text: 'What is done in the network is an investment for its cities and a service for their people.',
    language: 'en',
  },
});
export type StatementRecorded = DataOf<typeof StatementRecorded>;

/**
 * `text` is the statement as it now reads; what it read before is in the earlier event. `speakerIds` and `cityIds` are there where it names
 * others than before.
 */
export const StatementCorrected = event('org.b40.meetings.StatementCorrected.v1', {
  key: { field: 'meetingId' },
  about: { life: 'statementId' },
  data: Type.Object({
    meetingId: Id,
    statementId: Id,
    text: Text,
    reason: Text,
    speakerIds: Type.Optional(Ids),
    cityIds: Type.Optional(Cities),
  }),
  example: {
    meetingId: sample.sarajevoMeeting,
    statementId: sample.imamogluStatement,
    text: 'What is done within the network is an investment for its member cities and a service for their people.',
    reason: 'A word was left out.',
  },
});
export type StatementCorrected = DataOf<typeof StatementCorrected>;

/** Made by a city or by a person: the other is null. */
const ofCommitment = { meetingId: Id, commitmentId: Id, cityId: nullable(CitySlug), personId: nullable(Id) };
const sarajevo = { meetingId: sample.sarajevoMeeting, commitmentId: sample.sarajevoCommitment, cityId: 'sarajevo', personId: null };

export const CommitmentMade = event('org.b40.meetings.CommitmentMade.v1', {
  key: { field: 'meetingId' },
  about: { life: 'commitmentId' },
  data: Type.Object({
    ...ofCommitment,
    text: Text,
    groupIds: Type.Array(GroupSlug),
    statementId: nullable(Id),
    dueOn: nullable(LocalDate),
  }),
  example: {
    ...sarajevo,
    text: 'Sarajevo takes part in all four working groups.',
    groupIds: ['climate', 'democracy', 'smart', 'economy'],
    statementId: null,
    dueOn: null,
  },
});
export type CommitmentMade = DataOf<typeof CommitmentMade>;

export const CommitmentFulfilled = event('org.b40.meetings.CommitmentFulfilled.v1', {
  key: { field: 'meetingId' },
  about: { life: 'commitmentId' },
  data: Type.Object({ ...ofCommitment, on: LocalDate, evidence: nullable(Text) }),
  example: { ...sarajevo, on: '2022-09-15', evidence: 'Attendance lists of the four groups.' },
});
export type CommitmentFulfilled = DataOf<typeof CommitmentFulfilled>;

export const CommitmentWithdrawn = event('org.b40.meetings.CommitmentWithdrawn.v1', {
  key: { field: 'meetingId' },
  about: { life: 'commitmentId' },
  data: Type.Object({ ...ofCommitment, reason: Text }),
  example: { ...sarajevo, reason: 'The city takes part in two groups only.' },
});
export type CommitmentWithdrawn = DataOf<typeof CommitmentWithdrawn>;
