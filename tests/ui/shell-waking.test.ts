import { fireEvent } from '@testing-library/dom';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { setQuery } from '../../src/shell/address';
import { changePage } from '../../src/shell/page';
import { watchIslands, type Waker } from '../../src/shell/waking';
import { one } from './site';

const until = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 20 });

/** What the shell asks of what wakes islands, in order: "wake a", "enliven a", "sleep". */
let asked: string[] = [];
let fails = false;
let ready = Promise.resolve();

const waker: Waker = {
  wake: async ({ id }) => {
    asked.push(`wake ${id}`);
    await ready;
    if (fails) throw new Error('no such file');
  },
  enliven: ({ id }) => void asked.push(`enliven ${id}`),
  sleep: () => void asked.push('sleep'),
};
const load = vi.fn(async () => waker);

const page = `
  <meta name="wake" content="/assets/a.js /assets/b.js">
  <h1>Two figures</h1>
  <section id="a" data-island="card" data-figure="first" data-money="">
    <div class="plot" tabindex="0"><svg><path data-row="x"></path></svg></div>
    <button type="button" class="table">As a table</button>
    <button type="button" class="ring" popovertarget="note">a</button>
    <a href="#there">Further</a>
    <select><option value="area" selected>Area</option><option value="people">People</option></select>
    <label><input type="radio" name="_r_1_" value="2020" checked>2020</label>
    <label><input type="radio" name="_r_1_" value="2023">2023</label>
  </section>
  <section id="b" data-island="page" data-figure="second"><button type="button">Open</button></section>`;

const arrive = (search = ''): void =>
  changePage(() => {
    history.replaceState(null, '', `/en${search}`);
    document.body.innerHTML = page;
  });

/** Lets promises that are kept already tell everybody. */
const settle = () => new Promise((done) => setTimeout(done));

beforeAll(() => watchIslands(load));

beforeEach(async () => {
  fails = false;
  ready = Promise.resolve();
  arrive();
  await settle();
  asked = [];
});

describe('an island', () => {
  it('sleeps while the reader only reads, points, and follows rings and links', async () => {
    fireEvent.pointerOver(one('#a .plot'));
    fireEvent.pointerDown(one('#a .ring'));
    fireEvent.click(one('#a .ring'));
    fireEvent.focusIn(one('#a a'));
    fireEvent.pointerDown(one('h1'));
    await settle();
    expect(asked).toEqual([]);
  });

  it('wakes once, however often it is touched, and alone', async () => {
    fireEvent.pointerDown(one('#a .table'));
    fireEvent.focusIn(one('#a .table'));
    fireEvent.pointerDown(one('#a select'));
    await settle();
    expect(asked).toEqual(['wake a']);
  });

  it('is drawn by ECharts when its plot itself is touched or reached by the keyboard', async () => {
    fireEvent.pointerDown(one('#a path'));
    await settle();
    expect(asked).toEqual(['wake a', 'enliven a']);
    fireEvent.focusIn(one('#a .plot'));
    await settle();
    expect(asked).toEqual(['wake a', 'enliven a', 'enliven a']);
  });

  it('hears of a press that came before it was awake, and of later ones once', async () => {
    const pressed = vi.fn();
    one('#a .table').addEventListener('click', () => asked.includes('ready') && pressed());
    let wakeUp = (): void => {};
    ready = new Promise((done) => (wakeUp = done));
    fireEvent.click(one('#a .table'));
    await settle();
    expect(pressed).not.toHaveBeenCalled();
    asked.push('ready');
    wakeUp();
    await until(() => expect(pressed).toHaveBeenCalledTimes(1));
    fireEvent.click(one('#a .table'));
    await settle();
    expect(pressed).toHaveBeenCalledTimes(2);
  });

  it('hears of a choice from a list that came before it was awake', async () => {
    const select = one<HTMLSelectElement>('#a select');
    let wakeUp = (): void => {};
    ready = new Promise((done) => (wakeUp = done));
    select.value = 'people';
    fireEvent.change(select);
    // React takes over a page on which nothing was chosen yet.
    expect(select.value).toBe('area');
    const heard: string[] = [];
    select.addEventListener('change', () => heard.push(select.value));
    wakeUp();
    await until(() => expect(heard).toEqual(['people']));
  });

  it('hears of a choice among buttons that came before it was awake', async () => {
    const [before, after] = [...document.querySelectorAll<HTMLInputElement>('#a input')];
    let wakeUp = (): void => {};
    ready = new Promise((done) => (wakeUp = done));
    after!.click();
    expect([before?.checked, after?.checked]).toEqual([true, false]);
    const heard: string[] = [];
    after!.addEventListener('click', () => heard.push(after!.value));
    wakeUp();
    await until(() => expect(heard).toEqual(['2023']));
    expect(after?.checked).toBe(true);
  });

  it('is tried again at the next touch where a file did not come', async () => {
    fails = true;
    fireEvent.pointerDown(one('#a .table'));
    await settle();
    fails = false;
    fireEvent.pointerDown(one('#a .table'));
    await settle();
    expect(asked).toEqual(['wake a', 'wake a']);
  });
});

describe('an address', () => {
  it.each([
    ['?first.measure=area', ['wake a']],
    ['?currency=USD', ['wake a']],
    ['?show=table', ['wake b']],
    ['?year=2020&first.measure=area', ['wake a', 'wake b']],
    ['?theme=dark', []],
    ['?topic=cities', []],
    ['?third.measure=area', []],
  ])('with %s does this: %j', async (search, wakes) => {
    arrive(search);
    await settle();
    expect(asked.filter((word) => word !== 'sleep')).toEqual(wakes);
  });

  it('that changes while the page stands wakes whom it asks', async () => {
    setQuery('show', 'table');
    await settle();
    expect(asked).toEqual(['wake b']);
  });
});

describe('a page that goes', () => {
  it('ends the islands that were awake', async () => {
    fireEvent.pointerDown(one('#a .table'));
    await settle();
    arrive();
    await settle();
    expect(asked).toEqual(['wake a', 'sleep']);
  });

  it('ends them also where another island’s file did not come', async () => {
    fireEvent.pointerDown(one('#a .table'));
    await settle();
    fails = true;
    fireEvent.pointerDown(one('#b button'));
    await settle();
    arrive();
    await settle();
    expect(asked).toEqual(['wake a', 'wake b', 'sleep']);
  });
});

describe('what waking takes', () => {
  it('is fetched, not run, when the pointer comes to a figure', async () => {
    const preloads = () =>
      [...document.head.querySelectorAll('link[rel=modulepreload]')].map((link) =>
        link.getAttribute('href'),
      );
    for (const link of document.head.querySelectorAll('link')) link.remove();
    fireEvent.pointerOver(one('h1'));
    expect(preloads()).toEqual([]);
    fireEvent.pointerOver(one('#a .plot'));
    fireEvent.pointerOver(one('#b button'));
    await vi.waitFor(() => expect(preloads()).toEqual(['/assets/a.js', '/assets/b.js']));
    expect(asked).toEqual([]);
  });
});
