export { answer, sameTag, shownOnce, strongTag, weakTag } from './answers/sent-answer.ts';
export { Answers } from './answers/answers.ts';
export { content, type Content } from './answers/content.ts';
export { AnswersPage, htmlPage } from './answers/html-page.ts';
export { problemOf } from './answers/problem.ts';
export { ProblemFilter, sendProblem } from './answers/problem-filter.ts';
export { configureHttp } from './configure-http.ts';
export { drainOf } from './drain.ts';
export { fieldsOf, type FieldClass } from './fields/field.ts';
export {
  BooleanField,
  CodeField,
  CountryField,
  CurrencyField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  JsonField,
  LanguageField,
  LocalDateField,
  LocalTimeField,
  EmailField,
  MoneyField,
  DecimalField,
  AsOfField,
  NumberField,
  ObjectField,
  PeriodField,
  SlugField,
  TextField,
  TextMapField,
  TimeZoneField,
  UrlField,
} from './fields/fields.ts';
export { isMailAddress } from './fields/formats.ts';
export { ListField } from './fields/list-field.ts';
export { httpAdapter } from './http-adapter.ts';
export { DryRunQuery } from './idempotency/dry-run.ts';
export { forgetOldAnswers } from './idempotency/forget-old-answers.ts';
export { letGoOfIdleReaders } from './idle-readers.ts';
export { idempotencyMigrations } from './idempotency/idempotency-table.ts';
export type { IdempotentCommand } from './idempotency/idempotent-command.ts';
export { withoutBlanksAround } from './input/blanks.ts';
export { CsvFile, TakesCsv } from './input/csv-file.ts';
export { TakesForm } from './input/form.ts';
export { InputPipe } from './input/input-pipe.ts';
export { readable } from './input/readable.ts';
export { ParseCode, ParseId, parseParams, ParsePositive, ParseSlug } from './input/parse-params.ts';
export { mostValues } from './input/well-formed.ts';
export { mostTold, under, WrongPlaces } from './input/wrong-places.ts';
export { openApiOf } from './openapi/document.ts';
export { cursorMark } from './pages/cursor-mark.ts';
export { CursorField, decodeCursor, isCount, NextField, page, PageQuery, type CursorValue, type Page } from './pages/page.ts';
export { readPage } from './pages/read-page.ts';
export { holdToHttp } from './protocol/hold-to-http.ts';
export { longestParam } from './protocol/long-params.ts';
export type { Refuses } from './protocol/unreadable.ts';
export { untransformed } from './protocol/cache-control.ts';
export { AfterPosition } from './positions/after-position.ts';
export { Positions, type Position } from './positions/positions.ts';
export { preferredLanguage } from './preferred-language.ts';
export { preferredType } from './preferred-type.ts';
export { stateOf } from './request-state.ts';
export { Made, Matches } from './route.ts';
export { csvOf, numeral } from './rows/csv.ts';
export { readCsv, type CsvForm, type CsvLine } from './rows/read-csv.ts';
export { recordsOf, separatorOf, type BrokenRecord, type CsvRecord } from './rows/records.ts';
export { AnswersRows, rows, RowsQuery } from './rows/rows.ts';
export { linesIn, notUtf8 } from './rows/text-lines.ts';
