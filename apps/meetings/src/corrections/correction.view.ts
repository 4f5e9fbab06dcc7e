import {
  EnumField,
  IdField,
  IntField,
  ListField,
  LocalDateField,
  LocalTimeField,
  ObjectField,
  SlugField,
  TextField,
  TimeZoneField,
} from '#http';
import { attendanceStates, standings } from '../meetings/attendance.entity.ts';
import { AttendeeView } from '../attendances/attendance.view.ts';

/** The fields that changed. */
export class CorrectedFieldsView {
  @TextField({ optional: true }) title?: string;

  @TextField({ optional: true, nullable: true }) theme?: string | null;

  @LocalDateField({ optional: true }) on?: string;

  @LocalTimeField({ optional: true, nullable: true }) starts?: string | null;

  @LocalTimeField({ optional: true, nullable: true, example: '17:30' }) ends?: string | null;

  @TimeZoneField({ optional: true, nullable: true }) timeZone?: string | null;

  @TextField({ optional: true }) place?: string;

  @SlugField({ optional: true }) hostCityId?: string;

  @IdField({ optional: true }) chairPersonId?: string;

  @TextField({ optional: true, nullable: true }) organiser?: string | null;

  @EnumField(standings, { optional: true }) standing?: string;

  @EnumField(attendanceStates, { optional: true }) state?: string;

  @ListField(() => AttendeeView, { optional: true }) people?: AttendeeView[];

  @TextField({ optional: true, example: 'business' }) kind?: string;

  @IntField({ min: 0, optional: true, nullable: true }) headcount?: number | null;

  @TextField({ optional: true, nullable: true }) sizeNote?: string | null;

  @IdField({ optional: true, nullable: true }) hostPersonId?: string | null;

  @ListField('id', { optional: true }) attendeeIds?: string[];
}

export class MeetingCorrectionView {
  @IdField() id: string;

  @IdField() meetingId: string;

  @TextField({ description: '`meeting`, `attendance/{cityId}`, `delegation/{id}` or `side-event/{id}`.', example: 'attendance/tuzla' })
  target: string;

  @ObjectField(() => CorrectedFieldsView, { description: 'What was recorded, of the fields that changed.' }) before: CorrectedFieldsView;

  @ObjectField(() => CorrectedFieldsView, { description: 'What it is.' }) after: CorrectedFieldsView;

  @TextField() reason: string;

  @LocalDateField() correctedOn: string;
}
