/** What stands behind these is as good as a password. */
const signed = /^(\/+v1\/+(?:addresses|answers|calendars|unsubscribe)\/+).+/is;

/** A path as it may be repeated, in a problem or a log line: without what is signed in it. */
export const shownPath = (path: string): string => path.replace(signed, '$1*');
