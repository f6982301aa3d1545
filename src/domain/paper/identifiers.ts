/** Identifiers that others give to papers, brought to one spelling so that they can be compared. */

/** arXiv identifier since April 2007: `YYMM.NNNN`, with five digits from January 2015 on. */
const NEW_ARXIV = /^(\d{2})(\d{2})\.(\d{4,5})(?:v\d+)?$/;
/** arXiv identifier before: archive, optional subject class, `YYMMNNN`. */
const OLD_ARXIV = /^([a-z-]+)(?:\.[a-z-]{2,})?\/(\d{2})(\d{2})(\d{3})(?:v\d+)?$/;

const OLD_ARCHIVES = new Set(
  (
    'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs ' +
    'dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol ' +
    'physics plasm-ph q-alg q-bio quant-ph solv-int supr-con'
  ).split(' '),
);

/** Hosts whose addresses carry the arXiv identifier in their path, with what stands before it. */
const ARXIV_ADDRESS =
  /^(?:https?:\/\/)?(?:(?:[a-z0-9-]+\.)*(?:arxiv|ar5iv|alphaxiv)\.org\/(?:abs|pdf|html|format|ps|src|e-print)|huggingface\.co\/papers)\/(.+)$/;

const DOI_OF_ARXIV = /^10\.48550\/arxiv\.(.+)$/;
const DOI = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/;

/**
 * The arXiv identifier in `text`, without version and subject class: `2203.00555`, `hep-th/9901001`.
 * Takes a bare identifier, one with the prefix `arXiv:`, an address of arXiv (or of a site that uses
 * the same paths) and the DOI that arXiv registers. Undefined for everything else.
 * Source: https://info.arxiv.org/help/arxiv_identifier.html
 */
export function parseArxiv(text: string): string | undefined {
  const lower = bounded(text);
  const address = ARXIV_ADDRESS.exec(lower)?.[1];
  if (address !== undefined) return arxivNumber(tidyPath(address).replace(/\.pdf$/, ''));
  const doi = DOI_OF_ARXIV.exec(parseDoi(lower) ?? '')?.[1];
  if (doi !== undefined) return arxivNumber(doi);
  return arxivNumber(lower.replace(/^arxiv:\s*/, ''));
}

function arxivNumber(text: string): string | undefined {
  const modern = NEW_ARXIV.exec(text);
  if (modern !== null) {
    const [, year = '', month = '', number = ''] = modern;
    const digits = Number(year + month) < 1501 ? 4 : 5;
    return isMonth(month) && Number(year + month) >= 704 && number.length === digits
      ? `${year}${month}.${number}`
      : undefined;
  }
  const old = OLD_ARXIV.exec(text);
  if (old === null) return undefined;
  const [, archive = '', year = '', month = '', number = ''] = old;
  // The old scheme ran from July 1991 to March 2007.
  const monthsSince1900 = (Number(year) < 90 ? 100 + Number(year) : Number(year)) * 100 + Number(month);
  const inUse = monthsSince1900 >= 9107 && monthsSince1900 <= 10703;
  return OLD_ARCHIVES.has(archive) && isMonth(month) && inUse ? `${archive}/${year}${month}${number}` : undefined;
}

function isMonth(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

/**
 * The DOI in `text`, lower case: `10.1000/182`. Takes a bare DOI, one with the prefix `doi:` and an
 * address of a resolver. Undefined for everything else. DOIs are case-insensitive (ISO 26324).
 */
export function parseDoi(text: string): string | undefined {
  const lower = bounded(text);
  const resolved = /^(?:https?:\/\/)?(?:www\.)?(?:dx\.)?doi\.org\/(.+)$/.exec(lower)?.[1];
  const bare = resolved === undefined ? lower.replace(/^doi:\s*/, '') : percentDecoded(tidyPath(resolved));
  const doi = withoutClosing(bare);
  return DOI.test(doi) ? doi : undefined;
}

/** No identifier is longer than this; a book pasted into a field isn't searched for one. */
function bounded(text: string): string {
  return text.length > 1000 ? '' : text.trim().toLowerCase();
}

/** Path of an address without query, fragment and closing slash. */
function tidyPath(path: string): string {
  return path.replace(/[?#].*$/, '').replace(/\/+$/, '');
}

function percentDecoded(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path;
  }
}

/** Drops sentence punctuation and a bracket that was opened before the identifier began. */
function withoutClosing(doi: string): string {
  const trimmed = doi.replace(/[.,;:'"]+$/, '');
  const opened = trimmed.split('(').length;
  const closed = trimmed.split(')').length;
  return trimmed.endsWith(')') && closed > opened ? withoutClosing(trimmed.slice(0, -1)) : trimmed;
}
