import { allEvents, type EventType } from '#contracts';
import {
  alertMail,
  confirmAddressMail,
  digestMail,
  endpointDisabledMail,
  invitationMail,
  languages,
  noticeArguments,
  noticeMail,
  noticeWords,
  officeName,
  page,
  say,
  type AlertWords,
  type Invitation,
  type Language,
  type NoticeName,
  type Words,
} from '#words';
import { isNoticeable } from './notices/notice-kinds.ts';

/** A mail, or a page of a signed address (which has no text beside its HTML), as people would read it. */
export interface Sample {
  /** `CityJoined`, `Invitation-cancelled`, `page-unsubscribe`. */
  name: string;
  language: Language;
  html: string;
  text?: string;
}

const cities: Record<string, string> = {
  ...{ bijeljina: 'Bijeljina', istanbul: 'İstanbul', laktasi: 'Laktaši' },
  ...{ sarajevo: 'Sarajevo', tuzla: 'Tuzla', zenica: 'Zenica' },
};
const cityNamed = (id: unknown): string | undefined => (typeof id === 'string' ? (cities[id] ?? id) : undefined);

/** What the examples name by ids: every name that a notice may ask for (`known/names.ts`). */
const things: Record<string, (data: Readonly<Record<string, unknown>>) => string | undefined> = {
  city: ({ cityId }) => cityNamed(cityId),
  host: ({ hostCityId }) => cityNamed(hostCityId),
  seat: ({ seatCityId }) => cityNamed(seatCityId),
  origin: ({ originCityId }) => cityNamed(originCityId),
  lead: ({ leadCityId }) => cityNamed(leadCityId),
  fromCity: ({ fromCityId }) => cityNamed(fromCityId),
  toCity: ({ toCityId }) => cityNamed(toCityId),
  group: () => 'Local climate action',
  meeting: ({ meetingId }) => (meetingId ? 'B40 Network meeting in Sarajevo' : undefined),
  decision: () => 'Is the action plan of local climate action adopted?',
  item: ({ itemId }) => (itemId ? 'Greenhouse gas inventory' : undefined),
  institution: ({ institutionId }) => (institutionId ? 'Development Bank of the Balkans' : undefined),
  offer: () => 'Pay It Forward',
  provider: () => 'İstanbul',
  officeName: ({ acknowledgedBy }) => cityNamed(acknowledgedBy),
};

export const exampleNames = Object.keys(things);

const factAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce((value, field) => (value as Record<string, unknown> | null | undefined)?.[field], data);

/** What a notice of the event's example would keep. */
export function exampleWords(name: NoticeName, { example }: Pick<EventType, 'example'>): Words {
  const words = noticeArguments(name).map((asked) => [asked, things[asked] ? things[asked](example) : factAt(example, asked)]);
  return Object.fromEntries(words) as Words;
}

const timeZone = 'Europe/Sarajevo';
const href = 'https://b40.example/v1/notices';
const unsubscribe = 'https://b40.example/v1/unsubscribe/signed';

/** Every kind of mail and every page, in every language: of notices each event's example. */
export const sampleMails = (): Sample[] => languages.flatMap((language) => [...mailsIn(language), ...pagesIn(language)]);

function mailsIn(language: Language): Sample[] {
  const notices = allEvents.flatMap((event) => {
    const { name } = event;
    return isNoticeable(name) ? [{ name, ...noticeWords(language, name, exampleWords(name, event), timeZone) }] : [];
  });
  const office = 'Tuzla';
  return [
    ...notices.map(({ name, ...notice }) => ({ name, ...noticeMail(language, { ...notice, href, office, unsubscribe }) })),
    { name: 'Digest', ...digestMail(language, { day: '2022-04-26', entries: notices.slice(0, 7), office, unsubscribe }) },
    { name: 'Digest-of-one', ...digestMail(language, { day: '2022-04-26', entries: notices.slice(0, 1), office }) },
    { name: 'AddressConfirmation', ...confirmAddressMail(language, { href, office: officeName(language, null) }) },
    { name: 'AddressConfirmation-subscription', ...confirmAddressMail(language, { href }) },
    ...(['invited', 'changed', 'postponed', 'cancelled'] as const).map((what) => ({
      name: `Invitation-${what}`,
      ...invitationMail(language, invitation(what)),
    })),
    ...(['raised', 'updated', 'reminded', 'unacknowledged', 'ended', 'expired'] as const).map((what) => ({
      name: `Alert-${what}`,
      ...alertMail(language, alert(what)),
    })),
    { name: 'Alert-minor', ...alertMail(language, { ...alert('raised'), severity: 'Minor' }) },
    { name: 'EndpointDisabled-contact', ...endpointDisabledMail(language, disabled, timeZone) },
  ].map((mail) => ({ language, ...mail }));
}

const meeting = {
  title: 'B40 Network meeting in Sarajevo',
  theme: 'Better Cooperation, Better Future',
  ...{ starts: '10:00', ends: '17:30', timeZone, place: 'City Hall', host: 'Sarajevo' },
};

const invitation = (what: Invitation['what']): Invitation => ({
  ...{ what, city: 'Tuzla', meeting: { ...meeting, on: what === 'postponed' ? null : '2022-04-25' } },
  ...(what === 'invited' || what === 'changed' ? { answers: { confirm: href, decline: href, substitute: href } } : { reason: 'Snow.' }),
});

const alert = (what: AlertWords['what']): AlertWords => ({
  ...{ what, severity: 'Extreme', urgency: 'Immediate', certainty: 'Observed', event: 'Flood' },
  headline: 'The Jala has left its bed',
  text: 'Water stands in the streets of the lower town.\nIt is rising still.',
  instruction: 'Leave the ground floors.\nDo not drive.',
  ...{ cities: ['Tuzla', 'Zenica'], expiresAt: '2022-04-26T18:00:00Z', office: 'Zenica', timeZone, href },
  ...(what === 'unacknowledged' && { offices: ['Tuzla', 'Zenica'] }),
  ...(what === 'ended' && { reason: 'The water has gone.' }),
});

const disabled = {
  ...{ subscriptionId: '01805ff2-f680-7b40-8000-000000000190', reason: 'failing', failure: 'timeout' },
  since: '2022-04-21T08:30:00Z',
};

function pagesIn(language: Language): Sample[] {
  const said = (key: Parameters<typeof say>[1], words: Words = {}) => say(language, key, words);
  const address = 'office@tuzla.example';
  const answerFor = said('page.answer.for', { city: 'Tuzla', meeting: meeting.title, on: '2022-04-25' });
  const asked = (of: 'confirm' | 'decline') =>
    page(language, {
      title: said(`page.answer.${of}.title`),
      paragraphs: [answerFor],
      form: {
        fields: of === 'decline' ? [{ name: 'reason', label: said('page.answer.reason'), longest: 500 }] : [],
        button: said(`page.answer.${of}.button`),
      },
    });
  const substitute = page(language, {
    title: said('page.answer.substitute.title'),
    paragraphs: [answerFor],
    form: {
      fields: [
        {
          ...{ name: 'personId', label: said('page.answer.person'), required: true },
          options: ['', 'Jasmin İMAMOVIĆ', 'Darko STANKOVIĆ'].map((value) => ({ value, label: value || said('page.answer.choose') })),
        },
        { name: 'reason', label: said('page.answer.reason'), longest: 500, required: true },
      ],
      button: said('page.answer.substitute.button'),
    },
  });
  const simple = (of: 'address' | 'unsubscribe') =>
    page(language, {
      title: said(`page.${of}.title`),
      paragraphs: [said(`page.${of}.text`, { address, kind: said('notice.AgendaSet.title', { meeting: meeting.title }) })],
      form: { button: said(`page.${of}.button`) },
    });
  return Object.entries({
    address: simple('address'),
    'address-done': page(language, { title: said('page.address.done'), paragraphs: [said('page.address.thanks', { address })] }),
    unsubscribe: simple('unsubscribe'),
    confirm: asked('confirm'),
    decline: asked('decline'),
    substitute,
    'answer-done': page(language, { title: said('page.answer.confirm.done'), paragraphs: [answerFor, said('page.answer.thanks')] }),
    gone: page(language, { title: said('page.gone.title'), paragraphs: [said('page.gone.text')] }),
  }).map(([name, html]) => ({ name: `page-${name}`, language, html }));
}
