/** SQL: whether a mandate is held on a day by its days, told or still to come. One that is annulled never is. `of` names its row. */
export const heldOn = (day: string, of = ''): string =>
  `${of}state <> 'annulled' AND daterange(${of}from_on, ${of}until_on) @> ${day}::date`;
