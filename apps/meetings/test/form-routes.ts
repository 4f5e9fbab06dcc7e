import type { FormRoute } from '#testing/routes';
import { anInvitation } from './builders.ts';
import type { Balkans } from './network.ts';

export const forms: FormRoute<Balkans>[] = [
  {
    route: 'POST /v1/answers/{signed}',
    given: async (balkans) => ({ path: (await anInvitation(balkans)).path, form: { personId: balkans.laktasiMayor } }),
    events: ['AttendanceConfirmed'],
  },
];
