import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId, ParseSlug } from '#http';
import { decideProposal, DecideProposalBody } from './decide-proposal.ts';
import { ProposalView } from './proposal.view.ts';
import { ListProposalsQuery, ReadProposals } from './read-proposals.ts';
import { submitProposal, SubmitProposalBody } from './submit-proposal.ts';

@Controller('v1')
@ApiTags('proposals')
export class ProposalsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly proposals: ReadProposals,
  ) {}

  @Post('working-groups/:groupId/proposals')
  @Allow('secretariat', office.body('cityId'))
  @Made('/v1/proposals/:id')
  @Answers(ProposalView)
  @ApiOperation({ summary: "Puts a city's idea, problem or solution to an active group." })
  submit(@Param('groupId', ParseSlug) groupId: string, @Body() body: SubmitProposalBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => submitProposal(tx, groupId, body));
  }

  @Post('proposals/:proposalId/decision')
  @Allow('secretariat')
  @Answers(ProposalView)
  @ApiOperation({ summary: 'Takes the proposal up with an item of its group, or declines it with a reason; it is decided once.' })
  decide(@Param('proposalId', ParseId) proposalId: string, @Body() body: DecideProposalBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => decideProposal(tx, proposalId, body));
  }

  @Get('proposals')
  @Allow('reader')
  @Answers(ProposalView, { page: true })
  @ApiOperation({ summary: 'Lists the proposals of all groups, oldest first.' })
  list(@Query() query: ListProposalsQuery) {
    return this.proposals.list(query);
  }

  @Get('proposals/:proposalId')
  @Allow('reader')
  @Answers(ProposalView)
  @ApiOperation({ summary: 'Shows one proposal, and what was decided of it.' })
  one(@Param('proposalId', ParseId) proposalId: string) {
    return this.proposals.one(proposalId);
  }
}
