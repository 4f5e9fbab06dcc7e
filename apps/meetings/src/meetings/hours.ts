import { invalid, type LocalTime } from '#domain';

/** When a meeting begins and ends, on the clock of its own time zone. Null is not known. */
export interface Hours {
  starts: LocalTime | null;
  ends: LocalTime | null;
}

/** What is left out is as before. A meeting is of one day: it ends after it starts. `at`: where in the input they are given. */
export function hoursOf(given: Partial<Hours>, before: Hours = { starts: null, ends: null }, at = ''): Hours {
  const { starts = before.starts, ends = before.ends } = given;
  if (ends !== null && (starts === null || ends <= starts)) {
    const isWrong = starts === null ? 'is known only with starts' : `must be after ${starts}, when the meeting starts`;
    throw given.ends === undefined
      ? invalid(`${at}/starts`, `must be before ${ends}, when the meeting ends`)
      : invalid(`${at}/ends`, isWrong);
  }
  return { starts, ends };
}
