import { v5 } from 'uuid';
import { xmlOf } from './cap.ts';
import type { DisasterAlert } from './disaster-alert.entity.ts';

export const feedType = 'application/atom+xml; charset=utf-8';
export const feedPath = '/v1/disaster-alerts.atom';

export interface FeedOf {
  publicUrl: string;
  sender: string;
  /** When anything of it changed last. */
  updated: Date;
}

/** The alerts that run, each with the address of its CAP document (RFC 4287). Texts are in the first of an alert's languages. */
export const feedOf = (alerts: readonly DisasterAlert[], { publicUrl, sender, updated }: FeedOf): string =>
  xmlOf({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      // One for as long as the sender is one, whatever the address.
      id: `urn:uuid:${v5(`disaster-alerts of ${sender}`, v5.URL)}`,
      title: 'B40 Balkan Cities Network: disaster alerts',
      updated: updated.toISOString(),
      author: { name: 'B40 Balkan Cities Network' },
      link: { '@rel': 'self', '@type': 'application/atom+xml', '@href': `${publicUrl}${feedPath}` },
      entry: alerts.map((alert) => entryOf(alert, publicUrl)),
    },
  });

function entryOf({ id, revision, messages, raisedAt, categories, infos }: DisasterAlert, publicUrl: string) {
  const { language, headline, text } = infos[0]!;
  return {
    id: `urn:uuid:${id}`,
    title: { '@xml:lang': language, '#text': headline },
    updated: messages[revision - 1]!.sent,
    published: raisedAt,
    summary: { '@xml:lang': language, '#text': text },
    category: categories.map((term) => ({ '@term': term })),
    link: { '@rel': 'alternate', '@type': 'application/cap+xml', '@href': `${publicUrl}/v1/disaster-alerts/${id}/cap` },
  };
}
