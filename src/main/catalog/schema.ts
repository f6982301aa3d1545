import type { Schema } from '../sqlite/migrate.ts';
import { papers } from './migrations/0001-papers.ts';
import { search } from './migrations/0002-search.ts';
import { quickImport } from './migrations/0003-quick-import.ts';

/** The catalog's file and the steps that lead to its present form. */
export const CATALOG_FILE = 'catalog.sqlite';

export const CATALOG_SCHEMA: Schema = {
  migrations: [papers, search, quickImport],
  whenDamaged:
    'Move this file to another folder and start again: your highlights, notes and lists are in another file, and the papers can be imported anew.',
};
