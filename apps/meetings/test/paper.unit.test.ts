import { expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { Minutes } from '../src/minutes/minutes.entity.ts';
import { Paper } from '../src/papers/paper.entity.ts';
import { aMeeting } from './entities.ts';

const plan = { title: 'Plan', url: 'https://example.org/plan.pdf' };

lifecycleHolds(
  Paper,
  (state) => {
    const meeting = aMeeting('held');
    const paper = Paper.add(meeting, null, plan);
    if (state === 'removed') paper.remove(meeting, null);
    return paper;
  },
  { 'be taken away': (paper) => expect(paper.remove(aMeeting('held'), null)).toMatchObject({ paperId: paper.id, title: 'Plan' }) },
  { added: { 'be taken away': 'removed' }, removed: { 'be taken away': 'paper-removed' } },
);

test.each(['called', 'postponed', 'open', 'held'] as const)('a meeting that is %s takes papers', (state) => {
  expect(Paper.add(aMeeting(state), null, plan).added()).toMatchObject({ ...plan, agendaItemId: null, language: null });
});

test('a cancelled one takes none, and none goes any more', () => {
  const meeting = aMeeting();
  const paper = Paper.add(meeting, null, plan);
  meeting.cancel('Snow.', []);
  expect(refusalOf(() => Paper.add(meeting, null, plan))).toBe('meeting-cancelled');
  expect(refusalOf(() => paper.remove(meeting, null))).toBe('meeting-cancelled');
});

test('papers stay as they are once the minutes are published', () => {
  const meeting = aMeeting('held');
  const minutes = Minutes.draft(meeting, {});
  const paper = Paper.add(meeting, minutes, plan);
  minutes.review(meeting);
  minutes.approve(meeting, '2022-04-26');
  minutes.publish();
  expect(refusalOf(() => Paper.add(meeting, minutes, plan))).toBe('minutes-published');
  expect(refusalOf(() => paper.remove(meeting, minutes))).toBe('minutes-published');
});

test('a paper is for an item of its own meeting’s agenda', () => {
  const meeting = aMeeting();
  meeting.setAgenda([{ title: 'Plans' }], {});
  const agendaItemId = meeting.agenda[0]!.id;
  expect(Paper.add(meeting, null, { ...plan, agendaItemId }).agendaItemId).toBe(agendaItemId);
  expect(refusalOf(() => Paper.add(meeting, null, { ...plan, agendaItemId: newId() }))).toBe('agenda-item-unknown');
});
