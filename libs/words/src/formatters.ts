import type { Formats, IntlMessageFormat } from 'intl-messageformat';
import { localeOf, spokenIn, type Language } from './languages.ts';

type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>['formatters']>;

/** Said where a value is not known, or is none of its kind. */
export const unknown = '–';

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;

/**
 * `{on, date, day}` takes `2022-04-26`; `{at, date, moment}` an instant, and says its time zone; `{period, date, period}` ISO 8601 as long
 * as it is: `2021`, `2022-03`, `2022-04-20`, `2022-04-20T07Z`. `{amount, number, money}` takes a decimal as text.
 *
 * No style is called as one of the library's is: it would be merged into that.
 */
export const formats: Partial<Formats> = {
  date: { day, moment: { ...day, ...clock }, period: { ...day, ...clock } },
  number: { money: { minimumFractionDigits: 2, maximumFractionDigits: 20, trailingZeroDisplay: 'stripIfInteger' } },
};

/** What is given as text is said as the language has it. */
export function formattersOf(language: Language, timeZone: string): Formatters {
  const locale = localeOf(language);
  const { monthsOfDays } = spokenIn(language);

  function date(value: string, options: Intl.DateTimeFormatOptions): string {
    const of = new Date(value);
    if (Number.isNaN(of.getTime())) return value;
    const said = new Intl.DateTimeFormat(locale, options).formatToParts(of);
    const month = new Intl.DateTimeFormat('en', { month: 'numeric', timeZone: options.timeZone }).format(of);
    const named = options.day === undefined ? undefined : monthsOfDays?.[Number(month) - 1];
    return said.map((part) => (part.type === 'month' ? (named ?? part.value) : part.value)).join('');
  }

  /** A year, a month and a day are the same everywhere; an instant is on the clock of `timeZone`. */
  function dated(value: string, { hour }: Intl.DateTimeFormatOptions): string {
    if (/^\d{4}$/.test(value)) return date(value, { year: 'numeric', timeZone: 'UTC' });
    if (/^\d{4}-\d\d$/.test(value)) return date(`${value}-01`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return date(value, { ...day, timeZone: 'UTC' });
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return date(value.replace(/T(\d\d)Z$/, 'T$1:00Z'), { ...day, ...(hour && clock), timeZone });
    return value;
  }

  return {
    getPluralRules: (_, options) => new Intl.PluralRules(locale, options),
    getDateTimeFormat: (_, options) => {
      if (options === undefined) throw new Error('no such style of a date');
      return { format: (value: unknown) => dated(String(value), options) } as Intl.DateTimeFormat;
    },
    getNumberFormat: (_, options) => {
      const said = new Intl.NumberFormat(locale, (options ?? { maximumFractionDigits: 20 }) as Intl.NumberFormatOptions);
      const format = (value: unknown) => (Number.isNaN(Number(value)) ? unknown : said.format(value as number));
      return { format } as Intl.NumberFormat;
    },
  };
}
