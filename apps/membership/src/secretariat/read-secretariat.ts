import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '#database';
import { Secretariat } from './secretariat.entity.ts';

@Injectable()
export class ReadSecretariat {
  constructor(private readonly source: DataSource) {}

  /** 404 until it is established. */
  one(): Promise<Secretariat> {
    return readOne(this.source, Secretariat, {});
  }
}
