import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseTopology } from '../../src/datasets/geo';
import { stagePptx } from '../../src/export/pptx/stage/stage-pptx';
import { figureById } from '../../src/figures';
import { formatQuantity } from '../../src/i18n/format';
import { langs, say, type Lang } from '../../src/i18n/text';
import { slidesOf, type Making } from '../../src/routes/deck/stage-slides';
import { chosenOf } from '../../src/routes/present-room';
import { factsOf, shown, type Deck } from '../../src/routes/present-rows';
import { registersOf } from '../../src/ui/registers';
import { shapeOf } from '../../src/ui/stage/shape';
import { realRoom } from '../datasets/real-room';
import { drawn, viewOf } from '../figures/drawing';
import { faultIn, read, wordsOf, type Parts } from '../export/office-parts';
import { papersIn } from '../export/papers';

const room = realRoom();
const boundaries = new URL('../../data/geo/cities.topo.json', import.meta.url);
const province = parseTopology(readFileSync(boundaries, 'utf8'), 'province');
const dot =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const code = { data: dot, width: 10, height: 10 };

const makingIn = (lang: Lang): Making => ({
  room: { lang, data: room, registers: registersOf(room), shape: shapeOf(province), code },
  theme: 'light',
  origin: 'https://example.org',
  draw: (id, choices) => {
    const spec = figureById(id);
    if (!spec) return Promise.reject(new Error(id));
    const figure = drawn(spec, viewOf({ lang, choices }));
    const picture = () => Promise.resolve({ data: dot, width: 1200, height: 675 });
    return Promise.resolve({ figure, papers: papersIn(lang), picture });
  },
  begin: () => Promise.resolve(),
});

async function partsOf(deck: Deck, lang: Lang): Promise<Parts> {
  const words = {
    title: say(deck.title, lang),
    lang,
    site: 'Jiangxi',
    release: '2026-11-22',
    theme: 'light',
  } as const;
  const blob = await stagePptx(words, slidesOf(deck, makingIn(lang)));
  return unzipSync(new Uint8Array(await blob.arrayBuffer()));
}

const stepsIn = ({ slides }: Deck): number =>
  slides.reduce(
    (sum, slide) =>
      sum + (slide.kind === 'tour' ? slide.stops.length : Math.max(1, chosenOf(slide).length)),
    0,
  );

const all = room.decks.rows.flatMap((deck) => langs.map((lang) => ({ id: deck.id, deck, lang })));

describe('a deck of the stage as PowerPoint', () => {
  it.each(all)('$id in $lang: every slide, every number as printed, what is said', async (one) => {
    const { deck, lang } = one;
    const parts = await partsOf(deck, lang);
    const names = Object.keys(parts);
    const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(stepsIn(deck));
    for (const name of names.filter((part) => part.endsWith('.xml')))
      expect([name, faultIn(read(parts, name))]).toEqual([name, null]);
    const said = slides.map((name) => wordsOf(read(parts, name))).join('\n');
    const spoken = names
      .filter((name) => /notesSlide\d+\.xml$/.test(name))
      .map((name) => wordsOf(read(parts, name)))
      .join('\n');
    for (const slide of deck.slides) {
      expect(said).toContain(say(slide.title, lang));
      for (const note of slide.notes) expect(spoken).toContain(say(note, lang));
      for (const fact of factsOf(slide)) {
        const { quantity, words } = shown(room, fact, new Map(), lang);
        expect(said).toContain(formatQuantity(quantity, lang, { style: 'full' }));
        expect(said).toContain(words);
      }
    }
  });

  it('leads from each slide of words to that slide, the first by the deck’s own address', async () => {
    const deck = room.decks.rows.find(({ id }) => id === 'three-cities');
    if (!deck) throw new Error('There is no deck.');
    const parts = await partsOf(deck, 'en');
    const links = Object.keys(parts)
      .filter((name) => name.startsWith('ppt/slides/_rels/'))
      .flatMap((name) => [...read(parts, name).matchAll(/Target="(https:[^"]*\/present\/[^"]*)"/g)])
      .map(([, address = '']) =>
        address.replace('https://example.org/en/present/three-cities', ''),
      );
    const expected = deck.slides.flatMap((slide, i) =>
      chosenOf(slide).length > 0 ? [] : [i === 0 ? '' : `/${i + 1}`],
    );
    expect([...new Set(links)].toSorted()).toEqual(expected.toSorted());
  });

  it('draws each city of a map as a shape, and figures of bars as charts with workbooks', async () => {
    const [deck] = room.decks.rows;
    if (!deck) throw new Error('There is no deck.');
    const parts = await partsOf(deck, 'en');
    const title = read(parts, 'ppt/slides/slide1.xml');
    expect(title.match(/<a:custGeom>/g)).toHaveLength(11);
    expect(Object.keys(parts).some((name) => name.startsWith('ppt/charts/chart'))).toBe(true);
    expect(Object.keys(parts).some((name) => name.startsWith('ppt/embeddings/'))).toBe(true);
  });
});
