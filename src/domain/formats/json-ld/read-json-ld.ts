import { HIGHLIGHT_COLOURS, type HighlightColour, type MarkedField } from '../../annotation/annotation.ts';
import type { PaperId } from '../../paper/paper.ts';
import type { UnreadableRecord } from '../../paper/unreadable-record.ts';
import { listOf, objectOf, stringOf, type JsonObject } from '../json-values.ts';
import { groupByPaper, tagsFrom, timeOf, type AnnotatedRecord, type ReadAnnotations, type ReadHighlight } from '../read-annotations.ts';
import { recordOf } from '../record-of.ts';
import { stableId } from '../stable-id.ts';
import { ANNOTATION_CONTEXT, idOfIri } from './vocabulary.ts';

/** Whether JSON is a Web Annotation, a list of them, a collection or a page. */
export function looksLikeJsonLd(json: unknown): boolean {
  return listOf(json).slice(0, 5).some((one) => {
    const contexts = listOf(objectOf(one)['@context']);
    const types = listOf(objectOf(one)['type']);
    return contexts.some((context) => typeof context === 'string' && context.replace('https:', 'http:') === ANNOTATION_CONTEXT) || types.some((type) => type === 'Annotation' || type === 'AnnotationCollection' || type === 'AnnotationPage');
  });
}

/** Reads annotations by the data model; one that has no quote and no words is named as unreadable. */
export function readJsonLd(json: unknown): ReadAnnotations {
  const groups = groupByPaper();
  const unreadable: UnreadableRecord[] = [];
  for (const [index, value] of annotationsIn(json).entries()) {
    const annotation = objectOf(value);
    const target = objectOf(listOf(annotation['target'])[0]);
    const address = addressOf(annotation);
    const group = (): ReturnType<typeof groups.of> => groups.of(stringOf(sourceOf(target)['paperId']) ?? address, () => paperOf(sourceOf(target), address));
    const highlight = highlightOf(annotation, target, address);
    const words = wordsOf(annotation);
    if (address === '') unreadable.push({ title: stringOf(annotation['id']) ?? '', reason: `Annotation ${index + 1} does not say what it is about.` });
    else if (highlight !== undefined) group().highlights.push(highlight);
    else if (words !== '') group().notes.push({ markdown: words, ...versionOf(annotation) });
    else unreadable.push({ title: stringOf(annotation['id']) ?? '', reason: `Annotation ${index + 1} has neither a quote nor words.` });
  }
  return { format: 'json-ld', papers: groups.all(), unreadable };
}

/** A collection holds pages, a page items; each may be embedded, and lists of any of these are common too. */
function annotationsIn(json: unknown): readonly unknown[] {
  return listOf(json).flatMap((one) => {
    const object = objectOf(one);
    if ('first' in object) return annotationsIn(object['first']);
    return 'items' in object && !('target' in object) ? annotationsIn(object['items']) : [one];
  });
}

/** The address of the first target: the target itself, or its source. */
function addressOf(annotation: JsonObject): string {
  const [target] = listOf(annotation['target']);
  const source = objectOf(target)['source'] ?? target;
  return stringOf(source) ?? stringOf(objectOf(source)['id']) ?? '';
}

/** What a target says of its paper: in its source, or in itself when all of it is meant. */
function sourceOf(target: JsonObject): JsonObject {
  return 'source' in target ? objectOf(target['source']) : target;
}

function paperOf(source: JsonObject, address: string): Pick<AnnotatedRecord, 'record' | 'paperId'> {
  const paperId = stringOf(source['paperId']);
  const record = recordOf({ title: stringOf(source['title']) ?? stringOf(source['dc:title']) ?? address, names: [address] });
  return paperId === undefined ? { record } : { record, paperId: paperId as PaperId };
}

function highlightOf(annotation: JsonObject, target: JsonObject, address: string): ReadHighlight | undefined {
  const selectors = selectorsIn(target['selector']);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const exact = stringOf(quote?.['exact']);
  if (quote === undefined || exact === undefined || exact === '') return undefined;
  const iri = stringOf(annotation['id']) ?? '';
  const position = positionOf(target, selectors.find(({ type }) => type === 'TextPositionSelector'));
  return {
    id: idOfIri('highlight', iri) ?? stableId('json-ld', iri === '' ? JSON.stringify([address, quote, annotation['body']]) : iri),
    exact,
    prefix: stringOf(quote['prefix']) ?? '',
    suffix: stringOf(quote['suffix']) ?? '',
    ...(position === undefined ? {} : { position }),
    colour: colourOf(annotation, target),
    comment: wordsOf(annotation),
    tags: tagsFrom(bodiesOf(annotation).filter(isTag).map(valueOf)),
    ...versionOf(annotation),
  };
}

/** A selector may be refined by another one, and there may be several. */
function selectorsIn(value: unknown): readonly JsonObject[] {
  return listOf(value).flatMap((one) => {
    const selector = objectOf(one);
    return [selector, ...('refinedBy' in selector ? selectorsIn(selector['refinedBy']) : [])];
  });
}

function positionOf(target: JsonObject, selector: JsonObject | undefined): ReadHighlight['position'] {
  const [start, end] = [selector?.['start'], selector?.['end']];
  const [field, textHash] = [target['field'], stringOf(target['textHash'])];
  if (typeof start !== 'number' || typeof end !== 'number' || textHash === undefined || !isField(field)) return undefined;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end > start ? { start, end, textHash, field } : undefined;
}

function isField(value: unknown): value is MarkedField {
  return value === 'title' || value === 'summary' || value === 'abstract';
}

function colourOf(annotation: JsonObject, target: JsonObject): HighlightColour {
  const named = [annotation['colour'], annotation['color'], ...listOf(target['styleClass'])].map((value) => stringOf(value)?.replace(/^carrel-/u, ''));
  return HIGHLIGHT_COLOURS.find((colour) => named.includes(colour)) ?? 'yellow';
}

function bodiesOf(annotation: JsonObject): readonly JsonObject[] {
  const bodyValue = stringOf(annotation['bodyValue']);
  return bodyValue === undefined ? listOf(annotation['body']).map(objectOf) : [{ type: 'TextualBody', value: bodyValue }];
}

function isTag(body: JsonObject): boolean {
  return listOf(body['purpose']).includes('tagging');
}

function valueOf(body: JsonObject): string {
  return stringOf(body['value']) ?? '';
}

/** Every body that is words and no tag. */
function wordsOf(annotation: JsonObject): string {
  return bodiesOf(annotation).filter((body) => !isTag(body)).map(valueOf).filter((text) => text !== '').join('\n\n');
}

function versionOf(annotation: JsonObject): Pick<ReadHighlight, 'createdAt' | 'updatedAt' | 'revision'> {
  const createdAt = timeOf(stringOf(annotation['created']));
  const updatedAt = timeOf(stringOf(annotation['modified'])) ?? createdAt;
  const revision = annotation['revision'];
  return {
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
    ...(typeof revision === 'number' && Number.isSafeInteger(revision) && revision > 0 ? { revision } : {}),
  };
}
