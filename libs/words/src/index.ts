export { escaped } from './escaped.ts';
export { isLanguage, languageName, languages, localeOf, type Language } from './languages.ts';
export { layOut, type LaidOut, type Letter, type Link } from './lay-out.ts';
export {
  alertMail,
  confirmAddressMail,
  digestMail,
  endpointDisabledMail,
  invitationMail,
  noticeMail,
  officeName,
  type AlertWords,
  type DigestEntry,
  type Invitation,
  type MeetingWords,
  type Receiver,
} from './mails.ts';
export { noticeArguments, noticeNames, noticeWords, type NoticeName } from './notice-words.ts';
export { page, pagePolicy, type Field, type Page } from './page.ts';
export { argumentsOf, say, type MessageKey, type Words } from './say.ts';
