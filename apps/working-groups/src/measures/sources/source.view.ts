import { BooleanField, EnumField, IdField, SlugField, TextField, UrlField } from '#http';
import { sourceKinds } from './source.entity.ts';

export class SourceView {
  @IdField() id: string;
  @SlugField({ nullable: true, description: 'Null: the network’s.' }) cityId: string | null;
  @TextField() name: string;
  @TextField() publisher: string;
  @UrlField({ nullable: true }) url: string | null;
  @TextField({ nullable: true }) licence: string | null;
  @BooleanField() reuse: boolean;
  @EnumField(sourceKinds) kind: string;
}
