import { useInterface } from './interface';

/** Holds the place of something that is on its way, at the height it will have. */
export function Skeleton({ height }: { readonly height: number }) {
  const { t } = useInterface();
  return (
    <div className="skeleton" style={{ height }} aria-busy="true">
      <span className="visually-hidden">{t(($) => $.error.loading)}</span>
    </div>
  );
}
