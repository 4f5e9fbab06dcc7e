import { EnumField, SlugField } from '#http';
import { standings, type Standing } from './attendance.entity.ts';

export class InvitationBody {
  @SlugField({ example: 'tuzla' }) cityId: string;

  @EnumField(standings, { description: '`member` as the roster is on the day of the meeting.', example: 'invited' }) standing: Standing;
}
