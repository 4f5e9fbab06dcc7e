import { EnumField, IdField, IntField, TextField } from '#http';
import { institutionStates } from '../meetings/institution-attendance.entity.ts';

export class InstitutionAttendanceView {
  @IdField() id: string;

  @IdField() meetingId: string;

  @IdField() institutionId: string;

  @TextField({ example: 'Development Bank of the Balkans', description: 'As it was called when it was invited.' }) name: string;

  @EnumField(institutionStates) state: string;

  @IntField({ min: 0, nullable: true, description: 'Null where nobody counted.' }) headcount: number | null;
}
