import { randomFrom } from '../papers/random.ts';
import { annotatedProfile } from '../window/profile.ts';
import { highlightRows, noteRows } from './marked-rows.ts';

/** A copy of the library in which the abstracts of the newest papers have so many highlights, about three each, and every tenth paper a note. */
export async function markedProfile(libraryFolder: string, count: number, seed: number): Promise<string> {
  const random = randomFrom(seed);
  const now = Date.now();
  return annotatedProfile(libraryFolder, ({ catalog }) => {
    const papers = catalog.papers(0, Math.ceil(count / 3));
    const tenth = papers.filter((_, at) => at % 10 === 0);
    return [...highlightRows(papers, count, random, now), ...noteRows(tenth, random, now)];
  });
}
