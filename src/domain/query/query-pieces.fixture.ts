/** Pieces of the query language and characters that have a meaning somewhere: joined in any order, they are what a search may hold. */
export const QUERY_PIECES: readonly string[] = [
  '"', '”', '*', ' ', ' ', '(', ')', ':', '-', '--', '^', '{', '}', '+', "'", ';', '\\', '%', '..', '…', '\0', '\ud800', '🪑', 'ø',
  ' OR ', 'OR', ' AND ', 'NOT ', 'NEAR', 'title', 'title:', 'abstract:', 'author:"', 'venue:', 'topic:', 'year:', 'year:2020..2023',
  'after:2024-05', 'before:2', 'added:7d', 'has:', 'has:note', 'has:code', 'is:finished', 'list:', 'note:', 'highlight:a', 'tag:x',
  'status:new', 'priority:high', 'priority:', 'id:', 'auther:x', '2203.00555', '10.1000/a(b)', 'doi:10.1000/%22x', 'attentio', 'lamp ', 'pre*', 'https://arxiv.org/abs/2203.00555',
]; // prettier-ignore
