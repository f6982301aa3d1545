/** Reads a source of any format: decodes it, tells what it is, hands it to its reader. */
import { looksLikeArchive, readArchive } from '../../domain/formats/archive/read-archive.ts';
import { looksLikeBibtex, readBibtex } from '../../domain/formats/bibtex/read-bibtex.ts';
import { looksLikeCslJson, readCslJson } from '../../domain/formats/csl-json/read-csl-json.ts';
import { looksLikeHypothesis, readHypothesis } from '../../domain/formats/hypothesis/read-hypothesis.ts';
import { looksLikeListFile, readListFile } from '../../domain/formats/list-file/read-list-file.ts';
import { looksLikeMarkdownList, readMarkdownList } from '../../domain/formats/markdown-list/read-markdown-list.ts';
import { looksLikeJsonLd, readJsonLd } from '../../domain/formats/json-ld/read-json-ld.ts';
import { parsedJson } from '../../domain/formats/json-values.ts';
import { readPageDump } from '../../domain/formats/page-dump/read-page-dump.ts';
import type { ReadAnnotations } from '../../domain/formats/read-annotations.ts';
import { looksLikeReadwise, readReadwise } from '../../domain/formats/readwise/read-readwise.ts';
import { looksLikeRis, readRis } from '../../domain/formats/ris/read-ris.ts';
import type { ReadSource } from '../../domain/paper/import-report.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { decodeSource } from './decode.ts';
import { sha256 } from './sha256.ts';
import { looksLikeStarterLibrary, readStarterLibrary } from './starter-library.ts';

/** `name` is how messages call the source: a file name, or "Pasted text". */
export function readSource(name: string, bytes: Uint8Array): Result<ReadSource> {
  const decoded = decodeSource(bytes, name);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if (looksLikeArchive(text)) return archiveSource(text);
  if (looksLikeListFile(text)) return listSource(text);
  if (looksLikeMarkdownList(text)) return markdownListSource(text);
  if (looksLikeStarterLibrary(text)) return readStarterLibrary(text);
  if (/^\ufeff?\s*[[{]/u.test(text)) return jsonSource(name, text);
  if (looksLikeRis(text)) return ok(readRis(text));
  if (looksLikeBibtex(text)) return ok(readBibtex(text));
  if (looksLikeReadwise(text)) return readwiseSource(text);
  return readPageDump(text);
}

function archiveSource(text: string): Result<ReadSource> {
  const read = readArchive(text, sha256());
  if (!read.ok) return read;
  const { papers, imports, annotations, unreadable } = read.value;
  const records = papers.map(({ paper: { id, addedAt, updatedAt, ...record }, oldTexts }) => ({ ...record, restored: { id, addedAt, updatedAt, oldTexts } }));
  return ok({ format: 'archive', records, unreadable, archived: { imports, annotations } });
}

function listSource(text: string): Result<ReadSource> {
  const read = readListFile(text);
  return read.ok ? ok({ format: 'carrel-list', records: [], unreadable: [], list: read.value }) : read;
}

function markdownListSource(text: string): Result<ReadSource> {
  const read = readMarkdownList(text);
  return read.ok ? ok({ format: 'markdown-list', records: [], ...read.value }) : read;
}

function jsonSource(name: string, text: string): Result<ReadSource> {
  const json = parsedJson(text);
  // Text in brackets is not always meant to be JSON.
  if (json === undefined) return looksLikeBibtex(text) ? ok(readBibtex(text)) : brokenJson(name, text);
  if (looksLikeJsonLd(json)) return ok(annotationSource(readJsonLd(json)));
  if (looksLikeHypothesis(json)) return ok(annotationSource(readHypothesis(json)));
  if (looksLikeCslJson(json)) return ok(readCslJson(json));
  return fail('source-not-recognised', `“${name}” is JSON, but of none of the kinds that Carrel reads.`, 'Carrel reads CSL-JSON, Web Annotations (JSON-LD), exports of Hypothesis, and its own archives and reading lists.');
}

function brokenJson(name: string, text: string): Result<ReadSource> {
  const page = readPageDump(text);
  if (page.ok) return page;
  return fail('source-cut-off', `“${name}” begins like JSON but is none: it may be cut off or damaged.`, 'Export or copy the file again.');
}

function readwiseSource(text: string): Result<ReadSource> {
  const { cutOff, ...read } = readReadwise(text);
  const source = annotationSource(read);
  if (!cutOff) return ok(source);
  return ok({ ...source, cutOff: { code: 'source-cut-off', message: 'The table ends inside a field.', next: 'Export it again, or import the complete rows.' } });
}

function annotationSource({ format, papers, unreadable }: ReadAnnotations): ReadSource {
  return { format, records: [], unreadable, annotated: papers };
}
