export { Clock } from './clock.ts';
export { decimalsMustFit, decimalsOf } from './decimals.ts';
export { isError, messageOf, plainError, reasonOf, stackOf, withPlainErrors } from './error-text.ts';
export { isId, isSlug, lowerId, newId } from './id.ts';
export { addDays, firstDay, holdsOn, isLocalDate, isPeriod, lastDay, monthDay, todayIn, type LocalDate } from './local-date.ts';
export { isLocalTime, type LocalTime } from './local-time.ts';
export { invalid, noMandate, notFound, Refusal, refused, unknownReference, type InvalidInput, type RefusalDetails } from './refusal.ts';
export { refuseFuture } from './refuse-future.ts';
export { set } from './set.ts';
