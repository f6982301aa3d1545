/** The reader's own template of the Markdown export. The exporter reads the same preference from the mirror. */
import { useLiveQuery } from 'dexie-react-hooks';
import { MARKDOWN_TEMPLATE_PREFERENCE } from '../../domain/formats/markdown/write-markdown.ts';
import type { Result } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { useAnnotationStore } from './hooks.ts';
import { setPreference } from './preferences.ts';

/** Empty where the program's own is used; undefined until it is known. */
export function useMarkdownTemplate(): string | undefined {
  const { database } = useAnnotationStore();
  return useLiveQuery(async () => {
    const row = await database.preferences.get(MARKDOWN_TEMPLATE_PREFERENCE);
    return row === undefined || row.deleted || typeof row.value !== 'string' ? '' : row.value;
  }, [database]);
}

/** Keeps a template; an empty one is the program's own. */
export function setMarkdownTemplate(store: AnnotationStore, template: string): Promise<Result<unknown>> {
  return setPreference(store, MARKDOWN_TEMPLATE_PREFERENCE, template);
}
