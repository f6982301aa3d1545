import { notesOf, openPaper } from './desk.ts';
import { expect, test } from './journey.ts';

/** Each tries to run, to load, to style, to go somewhere or to pass for a part of the window. */
const HOSTILE = [
  '<script>document.title = "ran"</script>',
  '<img src="https://evil.example/a.png" onerror="document.title = \'ran\'">',
  '<svg onload="document.title=\'ran\'"><a href="javascript:document.title=1"><text>x</text></a></svg>',
  '<iframe src="https://evil.example/"></iframe><iframe srcdoc="<script>top.document.title=1</script>"></iframe>',
  '<style>body { display: none }</style><link rel=stylesheet href=https://evil.example/a.css>',
  '<div style="position:fixed;inset:0;background:red" class="dialog" id="root">over everything</div>',
  '<form action=https://evil.example><input autofocus onfocus="document.title=1"><button>Go</button></form>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/"><base href=https://evil.example/>',
  '<video src=https://evil.example/v autoplay poster=https://evil.example/p></video><object data=https://evil.example/o></object>',
  '<math><mtext><mglyph><style><!--</style><img title="--><img src=x onerror=document.title=1>">',
  '![picture](https://evil.example/b.png) ![ref][r]\n\n[r]: https://evil.example/c.png',
  '[a](javascript:document.title=1) [b](JAVASCRIPT:document.title=1) [c](data:text/html,<script>1</script>) [d](file:///etc/passwd)',
  '[a](https://example.org/"onmouseover="document.title=1) <https://example.org/"onclick="document.title=1>',
  '[[arxiv:1"onclick="document.title=1|<img src=x onerror=document.title=1>]] #tag"><img/src=x/onerror=document.title=1>',
  '[x](carrel:highlight/"onclick="document.title=1) [y](carrel:delete/all) [z](app://carrel/index.html)',
  '- [ ] <input type=checkbox onclick="document.title=1"> "onclick="document.title=1',
  '$\\href{javascript:document.title=1}{x_1}$ $\\includegraphics{https://evil.example/d.png}$ $\\url{https://evil.example/}$',
  '$\\htmlStyle{position:fixed}{x_1}$ $\\htmlClass{dialog}{x_1}$ $\\htmlId{root}{x_1}$ $\\htmlData{task=0}{x_1}$',
  '$$\\rule{10000em}{10000em}$$ $\\def\\a{\\a\\a}\\a_1$ $x_{"><img src=x onerror=document.title=1>}$',
  '| <img src=x onerror=document.title=1> | b |\n| :--" style="color:red | --- |\n| <script>1</script> | [a](javascript:1) |',
] as const;

test('a hostile note runs nothing, loads nothing, styles nothing and leads nowhere', async ({ launch }) => {
  const { app, window, log } = await launch();
  await openPaper(window, 'deepnet', 'DeepNet: Scaling Transformers to 1,000 Layers');
  await app.evaluate(({ session, shell }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenRequests: seen });
    session.defaultSession.webRequest.onSendHeaders((details) => seen.push(details.url));
    session.defaultSession.webRequest.onErrorOccurred((details) => seen.push(details.url));
    shell.openExternal = (url) => {
      seen.push(url);
      return Promise.resolve();
    };
  });
  const title = await window.title();
  const notes = notesOf(window);
  for (const hostile of HOSTILE) {
    await window.keyboard.press('n');
    await window.keyboard.press('Control+a');
    await window.keyboard.insertText(`${hostile}\n\n**the end**`);
    await window.keyboard.press('Escape');
    await expect(notes.locator('strong').last(), hostile).toHaveText('the end');
    const found = await notes.locator('.markdown').evaluate((host) => {
      const own = [...host.querySelectorAll('*')].filter((element) => element.closest('.katex') === null);
      return {
        elements: own.filter((element) => element.matches('script, style, link, meta, base, img, picture, video, audio, object, embed, iframe, form, button, svg, input:not([type=checkbox])')).map(({ outerHTML }) => outerHTML),
        attributes: own.flatMap(({ attributes }) => [...attributes].map(({ name }) => name)).filter((name) => /^on|^(?:style|src|srcset|srcdoc|action|formaction|id|poster|data)$/.test(name)),
        addresses: [...host.querySelectorAll('[href]')].map((element) => element.getAttribute('href') ?? '').filter((address) => !/^(?:https?:\/\/|#$)/.test(address)),
        // KaTeX styles its own spans; none of them leaves the note or takes a place of its own.
        loose: [...host.querySelectorAll<HTMLElement>('.katex *')].filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) || element.id !== '' || element.matches('a, img, .dialog, [data-task]')).map(({ outerHTML }) => outerHTML),
        wide: host.scrollWidth > host.clientWidth + 1,
      };
    });
    expect(found, hostile).toEqual({ elements: [], attributes: [], addresses: [], loose: [], wide: false });
    for (const link of await notes.locator('.markdown a[href^="#"]').all()) await link.dispatchEvent('click');
    await openPaper(window, 'deepnet', 'DeepNet: Scaling Transformers to 1,000 Layers');
  }
  expect(await window.title()).toBe(title);
  expect(await window.evaluate(() => location.href)).toBe('app://carrel/index.html');
  const seen = await app.evaluate(() => (globalThis as unknown as { seenRequests: string[] }).seenRequests);
  expect(seen.filter((url) => !url.startsWith('app://carrel/'))).toEqual([]);
  expect(log()).not.toMatch(/Content Security Policy|\[window error\]/);
});
