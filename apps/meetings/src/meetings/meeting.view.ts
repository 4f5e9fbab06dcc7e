import {
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListField,
  LocalDateField,
  LocalTimeField,
  SlugField,
  TextField,
  TimeZoneField,
} from '#http';
import { AgendaItemView } from './agenda.view.ts';
import { meetingKinds, meetingStates } from './meeting.entity.ts';

export class WarningView {
  @TextField({ description: 'Stable; more may come.', example: 'municipal-day' }) code: string;

  @SlugField({ nullable: true, example: 'laktasi' }) cityId: string | null;

  @TextField({ example: '2022-04-25 is the municipal day of Laktaši.' }) text: string;
}

export class MeetingView {
  @IdField() id: string;

  @EnumField(meetingKinds) kind: string;

  @TextField() title: string;

  @TextField({ nullable: true }) theme: string | null;

  @LocalDateField({ nullable: true, description: 'Null while a postponed meeting has no new day.' }) on: string | null;

  @LocalDateField({ nullable: true, description: 'Of a postponed meeting: the last day it was called for.' }) previouslyOn: string | null;

  @LocalTimeField({ nullable: true, description: 'On the clock of its time zone; null while not known.' }) starts: string | null;

  @LocalTimeField({ nullable: true, example: '17:30' }) ends: string | null;

  @TimeZoneField({ nullable: true, description: "Null of meetings from before it was kept: the network's." }) timeZone: string | null;

  @TextField() place: string;

  @SlugField() hostCityId: string;

  @IdField() chairPersonId: string;

  @TextField({ nullable: true }) organiser: string | null;

  @SlugField({ nullable: true, example: 'climate' }) groupId: string | null;

  @EnumField(meetingStates) state: string;

  @ListField(() => WarningView, { description: 'What its caller should know; no ground to refuse.' }) warnings: WarningView[];

  @ListField(() => AgendaItemView) agenda: AgendaItemView[];

  @InstantField({ nullable: true }) openedAt: string | null;

  @InstantField({ nullable: true }) closedAt: string | null;

  @IntField({ min: 0, nullable: true, description: 'Of members, as of its day; frozen by the opening.' })
  memberCountAtMeeting: number | null;

  @ListField('slug', { nullable: true, max: 10_000, description: 'The members as of its day; frozen by the opening.' })
  memberCityIds: string[] | null;

  @IntField({ min: 0, nullable: true, description: 'The state of the roster that was frozen.' }) rosterVersion: number | null;

  @TextField({ nullable: true, description: 'Why it was postponed or cancelled.' }) reason: string | null;
}
