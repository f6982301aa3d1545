import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, testCommandLine, type TestCommandLine } from './command-line.fixture.ts';

let line: TestCommandLine;
beforeAll(() => {
  line = testCommandLine();
});
afterAll(() => {
  line.remove();
});

describe('carrel related', () => {
  it('lists ten papers with the terms they share, as JSON', async () => {
    const ended = await line.carrel('related', 'https://arxiv.org/abs/2212.13345', '--starter', '--json');
    expect(ended.status).toBe(0);
    const { related } = json(ended) as { readonly related: readonly Readonly<Record<string, unknown>>[] };
    expect(related).toHaveLength(10);
    expect(related[0]).toEqual({ id: expect.any(String) as string, title: expect.any(String) as string, likeness: expect.any(Number) as number, shared: expect.any(Array) as string[] });
  });

  it('says in words what two papers share', async () => {
    const { out } = await line.carrel('related', '1703.06868', '--starter');
    expect(out).toContain('Perceptual Losses for Real-Time Style Transfer');
    expect(out).toMatch(/Both: .*style transfer/iu);
  });

  it('fails with a sentence for a paper that is not there', async () => {
    const ended = await line.carrel('related', '0000.00000', '--json');
    expect(ended.status).toBe(1);
    expect(json(ended)).toMatchObject({ error: { code: 'paper-unknown' } });
  });
});
