/** The names that the JSON-LD of Carrel uses: W3C's own, and a few terms for what W3C has no word for. */

/** The context of the Web Annotation Data Model, section 3.1. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * What the data model has no term for. A program that does not know these reads the rest: they only
 * bring a highlight back exactly as it was.
 */
export const CARREL_CONTEXT = {
  carrel: 'urn:carrel:ns:',
  field: 'carrel:field',
  textHash: 'carrel:textHash',
  colour: 'carrel:colour',
  revision: 'carrel:revision',
  paperId: 'carrel:paperId',
  title: 'carrel:title',
} as const;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** The IRI of a row: ids must be IRIs (section 3.1), and a row's is the same in every export. */
export function iriOf(kind: 'highlight' | 'note', id: string): string {
  return kind === 'highlight' && UUID.test(id) ? `urn:uuid:${id}` : `urn:carrel:${kind}:${encodeURIComponent(id)}`;
}

/** The row's id in an IRI that `iriOf` made; undefined for IRIs of others. */
export function idOfIri(kind: 'highlight' | 'note', iri: string): string | undefined {
  if (kind === 'highlight' && iri.startsWith('urn:uuid:')) return iri.slice('urn:uuid:'.length);
  const start = `urn:carrel:${kind}:`;
  if (!iri.startsWith(start)) return undefined;
  try {
    return decodeURIComponent(iri.slice(start.length));
  } catch {
    return undefined;
  }
}
