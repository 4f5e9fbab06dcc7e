import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { closeContact, CloseContactBody } from './close-contact.ts';
import { officeOfContact } from './contact-offices.ts';
import { BusinessContactView } from './contact.view.ts';
import { openContact, OpenContactBody } from './open-contact.ts';
import { ListContactsQuery, ReadContacts } from './read-contacts.ts';

@Controller('v1/business-contacts')
@ApiTags('business contacts')
export class ContactsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contacts: ReadContacts,
  ) {}

  @Post()
  @Allow('secretariat', office.body('fromCityId'), office.body('toCityId'))
  @Made('/v1/business-contacts/:id')
  @Answers(BusinessContactView)
  @ApiOperation({ summary: 'Opens a contact: business people of one member city are to be helped in another.' })
  open(@Body() body: OpenContactBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => openContact(tx, body));
  }

  @Post(':contactId/closing')
  @Allow('secretariat', officeOfContact)
  @Answers(BusinessContactView)
  @ApiOperation({ summary: 'Closes the contact with what came of it.' })
  close(@Param('contactId', ParseId) contactId: string, @Body() body: CloseContactBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => closeContact(tx, contactId, body));
  }

  @Get()
  @Allow('reader')
  @Answers(BusinessContactView, { page: true })
  @ApiOperation({ summary: 'Lists the business contacts, oldest first.' })
  list(@Query() query: ListContactsQuery) {
    return this.contacts.list(query);
  }

  @Get(':contactId')
  @Allow('reader')
  @Answers(BusinessContactView)
  @ApiOperation({ summary: 'Shows one business contact, and what came of it.' })
  one(@Param('contactId', ParseId) contactId: string) {
    return this.contacts.one(contactId);
  }
}
