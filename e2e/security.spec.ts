import { expectPapers, openPaper } from './desk.ts';
import { expect, test } from './journey.ts';

test('no request leaves the computer', async ({ launch }) => {
  const { app, window, log } = await launch();
  const requests: string[] = [];
  window.on('request', (request) => requests.push(request.url()));
  // Counted in the main process as well: workers and prefetches never reach the page's own events.
  await app.evaluate(({ session }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenRequests: seen });
    session.defaultSession.webRequest.onCompleted((details) => seen.push(details.url));
    session.defaultSession.webRequest.onErrorOccurred((details) => seen.push(details.url));
  });
  await window.reload();
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', 'DeepNet: Scaling Transformers to 1,000 Layers');
  await window.keyboard.press('n');
  await window.keyboard.type('![](https://example.org/a.png) <img src=https://example.org/b.png>');
  await window.keyboard.press('Escape');
  await window.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  const seen = await app.evaluate(() => (globalThis as unknown as { seenRequests: string[] }).seenRequests);
  expect(requests.length).toBeGreaterThan(3);
  const foreign = [...requests, ...seen].filter((url) => !url.startsWith('app://carrel/'));
  expect(foreign.filter((url) => !url.startsWith('https://example.org/'))).toEqual([]);
  expect(log()).not.toContain('ERR_NAME_NOT_RESOLVED');
});

test('the content security policy refuses addresses, inline script and inline style', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const refused = await window.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
    await fetch('https://example.org/').catch(() => undefined);
    const image = new Image();
    image.src = 'https://example.org/x.png';
    let scriptRefusal = 'none';
    try {
      document.createElement('script').textContent = 'window.inlineRan = true';
    } catch (error) {
      scriptRefusal = String(error);
    }
    const style = document.createElement('style');
    style.append('body { display: none }');
    document.head.append(style);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { violations, scriptRefusal, display: getComputedStyle(document.body).display };
  });
  expect(refused.violations).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'style-src-elem', 'require-trusted-types-for']));
  expect(refused.scriptRefusal).toContain('TrustedScript');
  expect(refused.display).not.toBe('none');
});

test('the window itself violates no policy and logs no error', async ({ launch }) => {
  const { window, log } = await launch();
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', 'DeepNet: Scaling Transformers to 1,000 Layers');
  await window.keyboard.press('Control+k');
  await window.keyboard.press('Escape');
  expect(log()).not.toMatch(/Content Security Policy|\[window error\]/);
});

test('the page has no Node, one bridge, and an own origin', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const world = await window.evaluate(() => ({
    origin: location.origin,
    secure: isSecureContext,
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    bridge: Object.keys((globalThis as unknown as { carrel: object }).carrel).sort(),
  }));
  expect(world).toEqual({ origin: 'app://carrel', secure: true, node: [], bridge: ['on', 'request'] });
});

test('the window stays where it is: no navigation, no second window, no permission', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  const opened = await window.evaluate(() => open('https://example.org/') === null);
  expect(opened).toBe(true);
  const permission = await window.evaluate(() => navigator.permissions.query({ name: 'geolocation' }).then((status) => status.state));
  expect(permission).toBe('denied');
  // Asked from the main process, because Playwright waits for a navigation that never ends.
  const after = await app.evaluate(async ({ BrowserWindow }) => {
    const [only, ...others] = BrowserWindow.getAllWindows();
    await only?.webContents.executeJavaScript("location.href = 'https://example.org/'; undefined");
    await new Promise((resolve) => setTimeout(resolve, 500));
    const rows: unknown = await only?.webContents.executeJavaScript("document.querySelectorAll('[role=option]').length");
    return { url: only?.webContents.getURL(), others: others.length, hasRows: Number(rows) > 0 };
  });
  expect(after).toEqual({ url: 'app://carrel/index.html', others: 0, hasRows: true });
});

test('files outside the window\'s own folder are not served', async ({ launch }) => {
  const { app } = await launch();
  const statuses = await app.evaluate(async ({ session }) => {
    const addresses = ['app://carrel/../main/index.js', 'app://carrel/%2e%2e/main/index.js', 'app://other/index.html', 'app://carrel/nothing'];
    const answers = await Promise.all(addresses.map((address) => session.defaultSession.fetch(address)));
    return answers.map((answer) => answer.status);
  });
  expect(statuses).toEqual([404, 404, 404, 404]);
});

test('requests of a wrong shape are refused with a code', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const codes = await window.evaluate(async () => {
    type Request = (...args: unknown[]) => Promise<{ readonly error?: { readonly code: string } }>;
    const { request } = (globalThis as unknown as { carrel: { request: Record<string, Request> } }).carrel;
    const answers = await Promise.all([
      request['catalog:rows']?.({ query: 7, offset: -1, limit: 1e9 }),
      request['catalog:paper']?.(),
      request['mirror:write']?.([{ table: 'papers', row: {} }]),
      request['shell:open-external']?.('file:///etc/passwd'),
      request['shell:open-external']?.('javascript:alert(1)'),
      request['catalog:paper']?.('arxiv:0000.00000'),
    ]);
    return answers.map((answer) => answer?.error?.code);
  });
  expect(codes).toEqual(['bad-request', 'bad-request', 'write-refused', 'address-refused', 'address-refused', 'paper-unknown']);
});
