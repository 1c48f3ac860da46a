import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { FigureSpec } from '../figures/spec';
import { useInterface } from '../ui/interface';
import { folded, usePress } from '../ui/kept';
import { Awake } from './awake';
import { useFrame } from './frame';
import {
  CardIsland,
  EmbedIsland,
  PageIsland,
  type IslandKind,
  type IslandOptions,
} from './islands';
import { useFigureData } from './load';
import { readView } from './view';

interface Props {
  readonly spec: FigureSpec;
  readonly options: IslandOptions;
}

/** An island as the build writes it: its HTML, and beside it what the browser needs to wake it. */
function Printed({
  spec,
  options,
  kind,
  className,
  part,
}: Props & { readonly kind: IslandKind; readonly className: string; readonly part: ReactElement }) {
  const press = usePress();
  const client = useQueryClient();
  const { t } = useInterface();
  const { lang } = useFrame();
  const view = readView(lang, new URLSearchParams(), null, options.fixed);
  const { state } = useFigureData(spec, view);
  const holdsMoney = state.status === 'ready' && 'exchange-rates' in state.data;
  return (
    <div
      className={className}
      data-island={kind}
      data-figure={spec.id}
      data-later={options.later === 'all' ? '' : undefined}
      data-folded={options.later === 'all' ? '' : undefined}
      data-money={holdsMoney ? '' : undefined}
      data-options={JSON.stringify(options)}
      // Printed by the build from our own components, where React has escaped every text.
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={{
        __html: press
          ? folded(
              press.island(
                <Awake client={client} t={t} lang={lang}>
                  {part}
                </Awake>,
                `${spec.id}-`,
              ),
              options.later === 'all',
            )
          : '',
      }}
    />
  );
}

/** A figure's card, finished, to be woken by its reader. */
export const Card = ({ spec, options }: Props) => (
  <Printed
    {...{ spec, options }}
    kind="card"
    className="figure-card"
    part={<CardIsland {...{ spec, options }} />}
  />
);

/** A figure's page, finished, to be woken by its reader. */
export const Page = ({
  spec,
  options,
  related,
}: Props & { readonly related: ReactElement | null }) => {
  const press = usePress();
  const client = useQueryClient();
  const { t } = useInterface();
  const { lang } = useFrame();
  const html =
    related &&
    press?.print(
      <Awake client={client} t={t} lang={lang}>
        {related}
      </Awake>,
    );
  return (
    <Printed
      {...{ spec, options }}
      kind="page"
      className="figure-full"
      part={<PageIsland {...{ spec, options }} {...(html ? { related: html } : {})} />}
    />
  );
};

/** A figure alone, finished, to be woken by its reader. */
export const Embedded = ({ spec, options }: Props) => (
  <Printed
    {...{ spec, options }}
    kind="embed"
    className="embed"
    part={<EmbedIsland {...{ spec, options }} />}
  />
);
