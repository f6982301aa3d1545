/** The smoke run: how a packaged build, which nothing can drive from outside, shows that it works. */
import { app } from 'electron';

/** Prints one line for the test that started the program, and quits. */
export function reportReady(papers: number): void {
  process.stdout.write(`CARREL_READY ${JSON.stringify({ papers, version: app.getVersion() })}\n`, () => {
    app.quit();
  });
}
