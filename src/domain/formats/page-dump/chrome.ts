/** The lines of a page that belong to the site and not to a paper. */

/**
 * - `banner`: the site's own sentences above the list; they identify the page.
 * - `card`: what stands on every card (dates, counts, buttons); a sign of the page, and of a card's edge.
 * - `address`: a line that is nothing but an address.
 * - `menu`: words of the site's menus. Any of them could also be the last word of a wrapped title.
 */
export type ChromeKind = 'banner' | 'card' | 'address' | 'menu';

const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
/** "Nov 20", "Nov 20, 2025", "20 November 2025", "2025-11-20", "3 days ago". */
const DATE = `(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2}|(?:\\d+|an?) (?:minute|hour|day|week|month|year)s? ago|yesterday|today)`;
const COUNT = '[+-]?\\d+(?:[.,]\\d+)*[kKmM]?';
const THING = '(?:authors?|comments?|upvotes?|likes?|votes?|stars?|views?|replies|reply|models?|datasets?|spaces?|collections?)';

const BANNER = [
  /^get trending papers in your (?:e-?mail )?inbox\b.{0,20}$/i,
  /^(?:trending|daily|weekly|monthly|latest|hot) papers(?: \|.*| - .*)?$/i,
  /^by .{1,30} and the research community$/i,
];

const CARD = [
  new RegExp(`^${COUNT}(?:\\s*[·•|/]\\s*${COUNT})*$`),
  new RegExp(`^(?:[·•|–—-]\\s*)?(?:(?:published|submitted|updated|posted)(?: on)?:? )?${DATE}(?:\\s*[·•|].{0,60})?$`, 'i'),
  new RegExp(`^.{0,80}[·•|]\\s*(?:published on )?${DATE}$`, 'i'),
  new RegExp(`^(?:submitted|posted|shared) by(?:\\s+\\S+){0,4}(?: on ${DATE})?(?:\\s*[·•|].{0,60})?$`, 'i'),
  new RegExp(`^(?:[·•|–—-]\\s*)?${COUNT}\\s+${THING}(?:\\s*[·•|].{0,80})?$`, 'i'),
  new RegExp(`^(?:upvotes?|likes?|votes?|stars?|comments?|github|git hub|code|views?)(?::?\\s*\\(?${COUNT}\\)?)?$`, 'i'),
  /^(?:view )?(?:on )?(?:arxiv(?: page| abs| explained)?|pdf|paper|paper page|project page|project|github(?: page| repo(?:sitory)?)?|code|abstract)(?:\s*[·•|]\s*(?:view )?(?:arxiv(?: page)?|pdf|github|code|project page))*$/i,
  /^(?:add|save|added) to (?:my )?(?:collection|library|list)s?$/i,
  /^(?:read|show|see|load|view) (?:more|less|all|paper|full (?:text|abstract))(?:\s*[.…›»>]*)$/i,
  /^(?:share|cite|copy link|bookmark|report|reply|follow|edit|ai-generated summary|summary|tl;?dr|video|demo|new|hot|trending|featured|#\d+ paper of the day)$/i,
  /^(?:arxiv|doi):\s*\S+(?: \[[\w.-]+\])?$/i,
  /^sort(?:ed)? by\b.{0,30}$/i,
];

const MENU = new Set(
  (
    'hugging face|models|datasets|spaces|buckets|community|docs|documentation|enterprise|pricing|log in|login|sign in|sign up|' +
    'papers|search|search papers|daily|weekly|monthly|yearly|home|about|blog|posts|learn|discord|forum|website|' +
    'solutions|tasks|collections|languages|organizations|inference providers|company|tos|terms|terms of service|privacy|' +
    'privacy policy|careers|contact|imprint|previous|next|back|menu|skip to content|subscribe|unsubscribe|' +
    'system theme|light|dark|top|popular|newest|oldest|filters?|today|this week|this month|all time|papers with code'
  ).split('|'),
);

/** What kind of page furniture the cleaned line is by itself; undefined for words that may be a paper's. */
export function chromeOf(line: string): ChromeKind | undefined {
  if (BANNER.some((pattern) => pattern.test(line))) return 'banner';
  if (/^(?:https?:\/\/|www\.)\S+(?: \.)?$/i.test(line)) return 'address';
  // A line without any letter or digit is a rule, a bullet or an icon.
  if (!/[\p{L}\p{N}]/u.test(line)) return 'card';
  if (line.length <= 160 && CARD.some((pattern) => pattern.test(line))) return 'card';
  return MENU.has(line.toLowerCase()) ? 'menu' : undefined;
}

/** Whether the next line of words names a person or an account and is no title: "Submitted by" alone. */
export function announcesName(line: string): boolean {
  return /^(?:submitted|posted|shared) by:?$/i.test(line);
}

/** The button "Subscribe", which a copied page glues to the first title, and what stands behind it. */
export function afterGluedButton(line: string): string | undefined {
  return /^Subscribe(?=\p{Ll}*[\p{Lu}\p{N}]|["“$\\])/u.test(line) ? line.slice('Subscribe'.length) : undefined;
}
