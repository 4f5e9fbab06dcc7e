import { IdField, ListField, ObjectField, SlugField, TextField } from '#http';
import { AttendanceView } from '../attendances/attendance.view.ts';
import { CommitmentView } from '../commitments/commitment.view.ts';
import { MeetingCorrectionView } from '../corrections/correction.view.ts';
import { DecisionView } from '../decisions/decision.view.ts';
import { DelegationView } from '../delegations/delegation.view.ts';
import { InstitutionAttendanceView } from '../institutions/institution-attendance.view.ts';
import { MeetingView } from '../meetings/meeting.view.ts';
import { MinutesView } from '../minutes/minutes.view.ts';
import { PaperView } from '../papers/paper.view.ts';
import { SideEventView } from '../side-events/side-event.view.ts';
import { StatementView } from '../statements/statement.view.ts';

export class NamedCityView {
  @SlugField() id: string;

  @TextField({ example: 'Sarajevo' }) name: string;
}

export class NamedPersonView {
  @IdField() id: string;

  @TextField({ description: 'As it is written.' }) name: string;
}

/** Of a meeting: all that was kept of it. */
export class ProtocolView {
  @ObjectField(() => MeetingView) meeting: MeetingView;

  @ListField(() => AttendanceView, { max: 10_000, description: 'Those who came first, in that order; then by city.' })
  attendances: AttendanceView[];

  @ListField(() => PaperView, { max: 10_000, description: 'But for those taken away.' }) papers: PaperView[];

  @ListField(() => DelegationView, { max: 10_000 }) delegations: DelegationView[];

  @ListField(() => InstitutionAttendanceView, { max: 10_000 }) institutions: InstitutionAttendanceView[];

  @ListField(() => StatementView, { max: 10_000 }) statements: StatementView[];

  @ListField(() => CommitmentView, { max: 10_000 }) commitments: CommitmentView[];

  @ListField(() => DecisionView, { max: 10_000 }) decisions: DecisionView[];

  @ListField(() => SideEventView, { max: 10_000 }) sideEvents: SideEventView[];

  @ListField(() => MeetingCorrectionView, { max: 10_000, description: 'What was put right above, and how it read before.' })
  corrections: MeetingCorrectionView[];

  @ObjectField(() => MinutesView, { nullable: true }) minutes: MinutesView | null;

  @ListField(() => NamedCityView, { max: 10_000, description: 'The cities named above.' }) cities: NamedCityView[];

  @ListField(() => NamedPersonView, { max: 10_000, description: 'The people named above.' }) people: NamedPersonView[];
}
