import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { Answers, Made, PageQuery, ParseId } from '#http';
import { AddItem } from './add-item.ts';
import { ItemHistory } from './item-history.ts';
import { officeOfItsGroup, officeOfOwner } from './item-offices.ts';
import { ItemQueries } from './item-queries.ts';
import { AddItemBody, BoardQuery, ListItemsQuery, UpdateItemBody } from './item.bodies.ts';
import { ActionItemView, BoardView, ItemUpdateView } from './item.view.ts';
import { UpdateItem } from './update-item.ts';

@Controller('v1/action-items')
@ApiTags('action items')
export class ItemsController {
  constructor(
    private readonly addItem: AddItem,
    private readonly updateItem: UpdateItem,
    private readonly items: ItemQueries,
    private readonly history: ItemHistory,
  ) {}

  @Post()
  @Allow('secretariat', officeOfItsGroup)
  @Made('/v1/action-items/:id')
  @Answers(ActionItemView)
  add(@Body() body: AddItemBody, @By() by: Actor) {
    return this.addItem.run(body, by);
  }

  @Post(':itemId/updates')
  @Allow('secretariat', officeOfOwner)
  @Answers(ActionItemView)
  update(@Param('itemId', ParseId) id: string, @Body() body: UpdateItemBody, @By() by: Actor) {
    return this.updateItem.run(id, body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(ActionItemView, { page: true })
  list(@Query() query: ListItemsQuery) {
    return this.items.list(query);
  }

  @Get('board')
  @Allow('reader')
  @Answers(BoardView)
  board(@Query() query: BoardQuery) {
    return this.items.board(query);
  }

  @Get(':itemId')
  @Allow('reader')
  @Answers(ActionItemView)
  one(@Param('itemId', ParseId) id: string) {
    return this.items.one(id);
  }

  @Get(':itemId/updates')
  @Allow('reader')
  @Answers(ItemUpdateView, { page: true })
  updates(@Param('itemId', ParseId) id: string, @Query() query: PageQuery) {
    return this.history.updates(id, query);
  }
}
