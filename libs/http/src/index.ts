export { AfterPosition } from './after-position.ts';
export { Answers, ListOf, PageOf, type AnswersOptions } from './answers.ts';
export { bodyLimit } from './body-parsers.ts';
export { configureHttp } from './configure-http.ts';
export { content, type Content } from './content.ts';
export {
  BooleanField,
  CountryField,
  CurrencyField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  JsonField,
  LocalDateField,
  MoneyField,
  NumberField,
  ObjectField,
  SlugField,
  TextField,
  UrlField,
} from './fields.ts';
export { fieldsOf, type FieldClass, type FieldOptions } from './field.ts';
export { ListField, type ListOptions } from './list-field.ts';
export type { NumberOptions, TextOptions } from './plain-forms.ts';
export { isCountry, isCurrency, isInstant, isMoney, isWebUrl } from './formats.ts';
export { forgetOldAnswers } from './idempotency/answers-kept.ts';
export { httpAdapter } from './http-adapter.ts';
export { IdempotentCommand, Replay } from './idempotency/idempotent-command.ts';
export { idempotencyMigrations } from './idempotency/idempotency-table.ts';
export { InputPipe } from './input-pipe.ts';
export { openApiOf } from './openapi.ts';
export { ProblemView } from './openapi-problems.ts';
export { decodeCursor, encodeCursor, page, PageQuery, type CursorValue, type Page } from './pages.ts';
export { ParseId, parseParams, ParsePositive, ParseSlug } from './parse-params.ts';
export { readPage } from './read-page.ts';
export { parsePositions, Positions, writePosition, type Position } from './positions.ts';
export { PositionWaiters } from './position-waiters.ts';
export { problemOf, refusalOf, type Problem } from './problem.ts';
export { ProblemFilter, sendProblem } from './problem-filter.ts';
export { stateOf, type RequestState } from './request-state.ts';
export { Made, Matches } from './route.ts';
export { answer } from './sent-answer.ts';
export { isText } from './well-formed.ts';
