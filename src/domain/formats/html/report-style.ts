import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../annotation/annotation.ts';

/** Tints of marked words: light enough for black letters, dark enough for white ones. */
const TINTS: Readonly<Record<HighlightColour, readonly [light: string, dark: string]>> = {
  yellow: ['#fbeaa0', '#5c4d0d'],
  green: ['#cdeabf', '#2f4d22'],
  blue: ['#c8e0f7', '#1f4263'],
  pink: ['#f9d0de', '#5f2a3d'],
  orange: ['#fbd9b5', '#5e3a13'],
  purple: ['#e2d4f5', '#43305f'],
  teal: ['#bfe8e3', '#174b47'],
  grey: ['#dedcd7', '#4a4845'],
};

function tints(of: 0 | 1): string {
  return HIGHLIGHT_COLOURS.map((colour) => `.${colour}{background:${TINTS[colour][of]}}`).join('');
}

/** The whole look of the report; it has a light and a dark face and prints. */
export const REPORT_STYLE = [
  ':root{color-scheme:light dark}',
  'body{font:17px/1.6 Georgia,"Source Serif 4",serif;max-width:42rem;margin:3rem auto;padding:0 1.5rem;background:#fbf9f4;color:#23211d}',
  'h1,h2,h3{line-height:1.25;font-weight:600}h1{font-size:1.9rem}h2{font-size:1.45rem;margin-top:0}h3{font-size:1rem;margin-bottom:.25rem}',
  'article{border-top:1px solid #d8d3c7;padding:2rem 0;break-inside:avoid-page}.facts{color:#625d52;font-size:.9rem;margin:.25rem 0}',
  'blockquote{margin:.5rem 0;padding:.35rem .75rem;border-radius:.25rem;color:inherit}mark{color:inherit;border-radius:.15rem}',
  '.highlights{list-style:none;padding:0}.highlights li{margin-bottom:1.25rem}a{color:inherit}table{border-collapse:collapse}td,th{border:1px solid #d8d3c7;padding:.2rem .5rem}pre{overflow:auto}',
  tints(0),
  `@media (prefers-color-scheme:dark){body{background:#191816;color:#e8e4da}.facts{color:#aaa396}article,td,th{border-color:#3a372f}${tints(1)}}`,
].join('');
