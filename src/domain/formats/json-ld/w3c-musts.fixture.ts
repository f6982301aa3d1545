/** What the Web Annotation Data Model says an annotation MUST be, as a schema in our own words (sections in the titles). */
const iri = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$' };
const instant = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' };
const MOTIVATIONS = ['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'];
const motivation = { enum: MOTIVATIONS };

const textualBody = {
  title: '3.2.4 embedded textual body',
  type: 'object',
  required: ['type', 'value'],
  properties: { type: { const: 'TextualBody' }, value: { type: 'string' }, format: { type: 'string' }, purpose: motivation, items: false, source: false },
};

const positionSelector = {
  title: '4.2.5 text position selector',
  type: 'object',
  required: ['type', 'start', 'end'],
  properties: { type: { const: 'TextPositionSelector' }, start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 } },
};

const quoteSelector = {
  title: '4.2.4 text quote selector',
  type: 'object',
  required: ['type', 'exact'],
  properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string', minLength: 1 }, prefix: { type: 'string', minLength: 1 }, suffix: { type: 'string', minLength: 1 } },
};

const webResource = {
  title: '3.2.1 external web resource',
  type: 'object',
  required: ['id'],
  properties: { id: iri, type: { const: 'Text' }, source: false, value: false, items: false, purpose: false },
};

const specificResource = {
  title: '4 specific resource',
  type: 'object',
  required: ['type', 'source'],
  properties: {
    type: { const: 'SpecificResource' },
    source: webResource,
    selector: { type: 'array', minItems: 2, maxItems: 2, prefixItems: [positionSelector, quoteSelector] },
    // 4.4: a class needs a style sheet.
    styleClass: false,
    value: false,
    items: false,
  },
};

const ANNOTATION_MUSTS = {
  title: '3.1 annotation',
  type: 'object',
  required: ['id', 'type', 'target'],
  not: { required: ['body', 'bodyValue'] },
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation: { anyOf: [motivation, { type: 'array', minItems: 2, uniqueItems: true, items: motivation }] },
    created: instant,
    modified: instant,
    creator: false,
    body: { type: 'array', minItems: 1, items: textualBody },
    target: { anyOf: [webResource, specificResource] },
  },
};

export const COLLECTION_MUSTS = {
  title: '5.1 annotation collection',
  type: 'object',
  required: ['@context', 'id', 'type', 'total', 'first'],
  properties: {
    '@context': { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } },
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    total: { type: 'integer', minimum: 0 },
    first: {
      title: '5.2 annotation page',
      type: 'object',
      required: ['id', 'type', 'items'],
      properties: { id: iri, type: { const: 'AnnotationPage' }, partOf: { type: 'object', required: ['id', 'total'], properties: { id: iri } }, startIndex: { const: 0 }, items: { type: 'array', items: ANNOTATION_MUSTS } },
    },
  },
};
