import { expect, test } from '@jest/globals';
import { newId, set } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { ActionItem } from '../src/items/action-item.entity.ts';
import { Proposal } from '../src/proposals/proposal.entity.ts';

const item = set(new ActionItem(), { id: newId(), groupId: 'climate' });
const terms = { cityId: 'laktasi', title: 'Heating', text: 'It burns coal.' };
const submitted = (kind: Proposal['kind'] = 'idea', answered: Proposal | null = null, groupId = 'climate') =>
  Proposal.submit(groupId, { ...terms, kind }, answered);
const acts = {
  'be taken up': (proposal: Proposal) => proposal.decide({ outcome: 'taken-up' }, item),
  'be declined': (proposal: Proposal) => proposal.decide({ outcome: 'declined', reason: 'Not ours.' }, null),
};
const aProposal = (state: Proposal['state']) => {
  const proposal = submitted();
  if (state !== 'submitted') acts[state === 'declined' ? 'be declined' : 'be taken up'](proposal);
  return proposal;
};

lifecycleHolds(Proposal, aProposal, acts, {
  submitted: { 'be taken up': 'taken-up', 'be declined': 'declined' },
  'taken-up': { 'be taken up': 'proposal-decided', 'be declined': 'proposal-decided' },
  declined: { 'be taken up': 'proposal-decided', 'be declined': 'proposal-decided' },
});

test('its events say all of it', () => {
  const problem = submitted('problem');
  const solution = submitted('solution', problem);
  const named = { proposalId: solution.id, groupId: 'climate', cityId: 'laktasi', title: 'Heating' };
  expect(solution.submitted()).toEqual({ ...named, ...terms, kind: 'solution', answersId: problem.id });
  expect(acts['be taken up'](solution)).toEqual({ ...named, outcome: 'taken-up', itemId: item.id, reason: null });
  expect(acts['be declined'](problem)).toMatchObject({ proposalId: problem.id, outcome: 'declined', itemId: null, reason: 'Not ours.' });
});

test.each<[string, () => unknown]>([
  ['an idea answers a problem', () => submitted('idea', submitted('problem'))],
  ['a solution answers an idea', () => submitted('solution', submitted('idea'))],
  ['it is taken up without an item', () => submitted().decide({ outcome: 'taken-up' }, null)],
  ['it is declined with an item', () => submitted().decide({ outcome: 'declined', reason: 'Not ours.' }, item)],
])('refused: %s', (_, act) => expect(refusalOf(act)).toBe('invalid-input'));
