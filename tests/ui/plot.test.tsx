import { readFileSync } from 'node:fs';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Data } from '../../src/datasets';
import { figureById } from '../../src/figures';
import { draw } from '../../src/figures/draw';
import { echarts } from '../../src/figures/echarts';
import type { Figure, View } from '../../src/figures/spec';
import { speak } from '../../src/i18n';
import { Plot } from '../../src/ui/plot/plot';
import { registersOf } from '../../src/ui/registers';
import { giveWidth, leave } from './site';

// The files are the project's own and checked by the data tests; here they only have to be there.
const data = <Id extends keyof Data>(id: Id): Data[Id] =>
  JSON.parse(readFileSync(`data/${id}.json`, 'utf8')) as Data[Id];

function hongKong(): Figure {
  return drawn('listings', null);
}

function drawn(id: string, currency: View['currency']): Figure {
  const spec = figureById(id);
  if (!spec) throw new Error('no figure');
  const needed = Object.fromEntries(
    spec.needs.map((need) => [need, data(need)]),
  ) as unknown as Data;
  return draw(spec, needed, {
    lang: 'en',
    theme: 'light',
    currency,
    choices: {},
    width: 640,
  });
}

const registers = registersOf({
  sources: data('sources'),
  notes: data('notes'),
  places: data('places'),
});

async function show(figure = hongKong()) {
  const opened = vi.fn<(href: string) => void>();
  const failed = vi.fn<(error: unknown) => void>();
  const i18n = await speak('en');
  const view = render(
    <I18nextProvider i18n={i18n}>
      <Plot
        figure={figure}
        width={640}
        registers={registers}
        rowHref={(row) => (row.id === figure.table.rows[0]?.id ? '/en/cities/ganzhou' : null)}
        href="/en/charts/listings"
        onOpen={opened}
        onNote={() => {}}
        onFailed={failed}
      />
    </I18nextProvider>,
  );
  const dom = view.container.querySelector<HTMLElement>('.echarts-for-react');
  if (!dom) throw new Error('no plot');
  // The wrapper starts a first chart to learn the size of its place; the second one draws.
  await waitFor(() =>
    expect(echarts.getInstanceByDom(dom)?.getOption()).toHaveProperty('series.0'),
  );
  return { ...view, dom, opened, failed, plot: screen.getByRole('group') };
}

beforeEach(() => giveWidth(640));
afterEach(leave);

const spoken = (container: HTMLElement) =>
  container.querySelector('[aria-live]')?.textContent ?? '';

describe('a plot', () => {
  it('is one stop for the keyboard, and its arrows speak the table’s rows with their limits', async () => {
    const { plot, container } = await show();
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    fireEvent.keyDown(plot, { key: 'ArrowRight' });
    expect(spoken(container)).toMatch(/Shenzhen.*54 companies/);
    fireEvent.keyDown(plot, { key: 'ArrowDown' });
    expect(spoken(container)).toMatch(/Hong Kong.*24 companies/);
    fireEvent.keyDown(plot, { key: 'Home' });
    expect(spoken(container)).toMatch(/Shenzhen/);
  });

  it('stops at its ends and is left with Escape', async () => {
    const { plot, container } = await show();
    fireEvent.keyDown(plot, { key: 'End' });
    fireEvent.keyDown(plot, { key: 'ArrowRight' });
    expect(spoken(container)).toMatch(/Hong Kong/);
    fireEvent.keyDown(plot, { key: 'Escape' });
    expect(spoken(container)).toBe('');
    expect(container.querySelector('.tooltip')).toBeNull();
  });

  it('opens with Enter what a click would: the row’s city, else the figure’s page', async () => {
    const { plot, opened } = await show();
    fireEvent.keyDown(plot, { key: 'Home' });
    fireEvent.keyDown(plot, { key: 'Enter' });
    fireEvent.keyDown(plot, { key: 'End' });
    fireEvent.keyDown(plot, { key: 'Enter' });
    expect(opened.mock.calls).toEqual([['/en/cities/ganzhou'], ['/en/charts/listings']]);
  });

  it('shows source and notes of the row beside its mark', async () => {
    const { plot, container } = await show();
    fireEvent.keyDown(plot, { key: 'Home' });
    const tooltip = container.querySelector('.tooltip');
    expect(tooltip?.textContent).toMatch(/54 companies/);
    expect(tooltip?.textContent).toMatch(/trade week/);
  });

  it('names the key, not the click, where the keyboard put the row’s box', async () => {
    const { plot, container } = await show();
    fireEvent.keyDown(plot, { key: 'End' });
    const hint = container.querySelector('.tooltip-hint');
    expect(hint?.textContent).toBe('Enter opens this chart in full');
  });

  it('rounds converted money as the table does, and shows the printed figure whole', async () => {
    const { plot, container } = await show(drawn('foreign-capital', 'CNY'));
    fireEvent.keyDown(plot, { key: 'Home' });
    const text = container.querySelector('.tooltip')?.textContent ?? '';
    expect(text).toContain('CNY 39.16 billion our arithmetic');
    expect(text).toContain('As printed US$6.0588 billion');
  });

  it('leaves Escape to the browser, which closes an open note with it', async () => {
    const { plot } = await show();
    fireEvent.keyDown(plot, { key: 'Home' });
    // fireEvent answers false for an event whose default was prevented.
    expect(fireEvent.keyDown(plot, { key: 'Escape' })).toBe(true);
    expect(fireEvent.keyDown(plot, { key: 'Home' })).toBe(false);
  });

  it('leaves no instance of ECharts behind', async () => {
    const { dom, unmount } = await show();
    const chart = echarts.getInstanceByDom(dom);
    expect(chart).toBeDefined();
    unmount();
    expect(chart?.isDisposed()).toBe(true);
    expect(echarts.getInstanceByDom(dom)).toBeUndefined();
  });

  it('reports a drawing that fails in place of throwing it', async () => {
    const figure = hongKong();
    const bad: Figure = {
      ...figure,
      option: {
        series: [
          {
            type: 'custom',
            coordinateSystem: 'none',
            data: [1],
            renderItem: () => {
              throw new Error('no such mark');
            },
          },
        ],
      },
    };
    const { failed, rerender } = await show(figure);
    const i18n = await speak('en');
    act(() =>
      rerender(
        <I18nextProvider i18n={i18n}>
          <Plot
            figure={bad}
            width={640}
            registers={registers}
            rowHref={() => null}
            href={null}
            onOpen={() => {}}
            onNote={() => {}}
            onFailed={failed}
          />
        </I18nextProvider>,
      ),
    );
    await waitFor(() => expect(failed).toHaveBeenCalledOnce());
  });
});
