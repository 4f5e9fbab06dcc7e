import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, PageQuery, ParseId } from '#http';
import { addItem, AddItemBody } from './add-item.ts';
import { officeOfItsGroup, officeOfOwner } from './item-offices.ts';
import { ActionItemView, BoardView, ItemUpdateView } from './item.view.ts';
import { ReadItemUpdates } from './read-item-updates.ts';
import { BoardQuery, ListItemsQuery, ReadItems } from './read-items.ts';
import { updateItem, UpdateItemBody } from './update-item.ts';

@Controller('v1/action-items')
@ApiTags('action items')
export class ItemsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly items: ReadItems,
    private readonly history: ReadItemUpdates,
  ) {}

  @Post()
  @Allow('secretariat', officeOfItsGroup)
  @Made('/v1/action-items/:id')
  @Answers(ActionItemView)
  @ApiOperation({ summary: 'Adds a proposed item to the work of a group, a city or the network.' })
  add(@Body() body: AddItemBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => addItem(tx, body));
  }

  @Post(':itemId/updates')
  @Allow('secretariat', officeOfOwner)
  @Answers(ActionItemView)
  @ApiOperation({ summary: 'Says what is new of the item: its next state, its progress, a note, evidence, or where it was presented.' })
  update(@Param('itemId', ParseId) itemId: string, @Body() body: UpdateItemBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => updateItem(tx, itemId, body));
  }

  @Get()
  @Allow('reader')
  @Answers(ActionItemView, { page: true })
  @ApiOperation({ summary: 'Lists the action items, oldest first.' })
  list(@Query() query: ListItemsQuery) {
    return this.items.list(query);
  }

  @Get('board')
  @Allow('reader')
  @Answers(BoardView)
  @ApiOperation({ summary: 'Shows the action items side by side, a column for each state, and counts them.' })
  board(@Query() query: BoardQuery) {
    return this.items.board(query);
  }

  @Get(':itemId')
  @Allow('reader')
  @Answers(ActionItemView)
  @ApiOperation({ summary: 'Shows one action item as it now stands.' })
  one(@Param('itemId', ParseId) itemId: string) {
    return this.items.one(itemId);
  }

  @Get(':itemId/updates')
  @Allow('reader')
  @Answers(ItemUpdateView, { page: true })
  @ApiOperation({ summary: 'Lists what was said of the item since it was added, oldest first.' })
  updates(@Param('itemId', ParseId) itemId: string, @Query() query: PageQuery) {
    return this.history.ofItem(itemId, query);
  }
}
