import { BooleanField, EnumField, IdField, IntField, ListField, ObjectField, SlugField, TextField } from '#http';
import { attendanceStates, standings } from '../meetings/attendance.entity.ts';

export class AttendeeView {
  @IdField() personId: string;

  @EnumField(['principal', 'substitute']) as: string;

  @BooleanField() chair: boolean;

  @IdField({ nullable: true, description: 'In whose place a substitute came.' }) principalId: string | null;

  @TextField({ nullable: true, description: 'Why a substitute came.' }) reason: string | null;
}

export class ExcuseView {
  @IdField() personId: string;

  @TextField() reason: string;
}

export class SubstitutionView {
  @IdField() personId: string;

  @IdField() principalId: string;

  @TextField() reason: string;
}

export class BeforeArrivalView {
  @EnumField(standings) standing: string;

  @EnumField(attendanceStates, { nullable: true, description: 'Null where it had no place: it came uninvited.' }) state: string | null;

  @ListField(() => ExcuseView, { description: 'Excuses that ended because those people came.' }) excused: ExcuseView[];
}

export class AttendanceView {
  @IdField() meetingId: string;

  @SlugField() cityId: string;

  @EnumField(standings) standing: string;

  @EnumField(attendanceStates) state: string;

  @ListField(() => AttendeeView, { description: 'Who came. The city has one voice however many did.' }) people: AttendeeView[];

  @ListField(() => ExcuseView, { description: 'Who of the city is excused.' }) excused: ExcuseView[];

  @ListField(() => SubstitutionView, { description: 'Who is to come in whose place.' }) substitutes: SubstitutionView[];

  @IdField({ nullable: true, description: 'Who was confirmed to come.' }) confirmedPersonId: string | null;

  @TextField({ nullable: true }) declineReason: string | null;

  @IntField({ min: 1, nullable: true, description: 'Rises in the order the cities came.' }) arrival: number | null;

  @ObjectField(() => BeforeArrivalView, {
    nullable: true,
    description: 'What it goes back to when its check-ins are withdrawn; null until it has come.',
  })
  beforeArrival: BeforeArrivalView | null;
}
