import type { LocalDate, LocalTime } from '#domain';
import { EnumField, IdField, IntField, ListField, LocalDateField, LocalTimeField, SlugField, TextField, TimeZoneField } from '#http';
import { standings, type Standing } from '../meetings/attendance.entity.ts';

export class CameBody {
  @IdField({ description: 'Holds an office of the city on the day of the meeting.' }) personId: string;

  @IdField({ optional: true, nullable: true, description: 'In whose place, where it was a substitute.' }) principalId?: string | null;

  @TextField({ max: 2000, optional: true, nullable: true, description: 'Why a substitute came.' }) reason?: string | null;
}

/** What is to read otherwise; a target takes its own of these. What is left out stays. */
export class ChangesBody {
  @TextField({ max: 300, optional: true, description: 'Of the meeting.' }) title?: string;

  @TextField({ max: 300, optional: true, nullable: true, description: 'Of the meeting.' }) theme?: string | null;

  @LocalDateField({ optional: true, description: 'Of the meeting or a side event. What was judged by the day stays as it was told.' })
  on?: LocalDate;

  @LocalTimeField({ optional: true, nullable: true, description: 'Of the meeting.' }) starts?: LocalTime | null;

  @LocalTimeField({ optional: true, nullable: true, description: 'Of the meeting.', example: '17:30' }) ends?: LocalTime | null;

  @TimeZoneField({ optional: true, description: 'Of the meeting.' }) timeZone?: string;

  @TextField({ max: 300, optional: true, description: 'Of the meeting.' }) place?: string;

  @SlugField({ optional: true, description: 'Of the meeting.' }) hostCityId?: string;

  @IdField({ optional: true, description: 'Of the meeting; one who came.' }) chairPersonId?: string;

  @TextField({ max: 300, optional: true, nullable: true, description: 'Of the meeting.' }) organiser?: string | null;

  @EnumField(standings, { optional: true, description: 'Of an attendance: `member` as the roster was on the day of the meeting.' })
  standing?: Standing;

  @ListField(() => CameBody, { optional: true, description: 'Of an attendance: all who came; of an absent city nobody.' })
  people?: CameBody[];

  @TextField({ max: 100, optional: true, description: 'Of a delegation or a side event: one of its kinds.', example: 'business' })
  kind?: string;

  @IntField({ min: 0, max: 100_000, optional: true, nullable: true, description: 'Of a delegation.' }) headcount?: number | null;

  @TextField({ max: 300, optional: true, nullable: true, description: 'Of a delegation.', example: 'large' }) sizeNote?: string | null;

  @IdField({ optional: true, nullable: true, description: 'Of a side event.' }) hostPersonId?: string | null;

  @ListField('id', { min: 1, optional: true, description: 'Of a side event: all who attended.' }) attendeeIds?: string[];
}
