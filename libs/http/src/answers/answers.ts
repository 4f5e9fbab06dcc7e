import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiResponse } from '@nestjs/swagger';
import type { FieldClass } from '../fields/field.ts';
import { ListField } from '../fields/list-field.ts';
import { NextField } from '../pages/page.ts';
import { ShowsView } from '../route.ts';

export interface AnswersOptions {
  /** `{items, next?}` */
  page?: boolean;
  /** `{items}` */
  list?: boolean;
  /** Media types the same resource can also be had as. */
  types?: readonly string[];
}

/** The class of a page of a view, for the OpenAPI document: `CityViewPage`. A view has one, whoever asks. */
export const PageOf = (view: FieldClass): new () => object => collection(view, 'Page');

/** `{items}` without pages. */
export const ListOf = (view: FieldClass): new () => object => collection(view, 'List');

const seen = new WeakMap<FieldClass, Map<string, new () => object>>();

function collection(view: FieldClass, as: 'Page' | 'List'): new () => object {
  const ofView = seen.get(view) ?? new Map<string, new () => object>();
  seen.set(view, ofView);
  const before = ofView.get(as);
  if (before) return before;
  const Collection = class {};
  Object.defineProperty(Collection, 'name', { value: `${view.name}${as}` });
  ListField(() => view, { max: as === 'Page' ? 200 : 10_000 })(Collection.prototype, 'items');
  if (as === 'Page') NextField()(Collection.prototype, 'next');
  ofView.set(as, Collection);
  return Collection;
}

/** What the route answers, for the OpenAPI document. `openApiOf` adds 201 (where there is `@Made`), headers and problems. */
export const Answers = (view: FieldClass, { page = false, list = false, types = [] }: AnswersOptions = {}): MethodDecorator =>
  applyDecorators(
    ShowsView(view),
    ApiResponse({
      status: 200,
      description: 'OK',
      type: (page ? PageOf(view) : list ? ListOf(view) : view) as Function as new () => object,
    }),
    ...(page || list ? [ApiExtension('x-collection', true)] : []),
    ...(types.length > 0 ? [ApiExtension('x-also', types)] : []),
  );
