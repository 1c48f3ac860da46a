import { useInterface } from '../ui/interface';
import { Specimen } from '../ui/specimen';
import { Breadcrumb } from '../ui/breadcrumb';
import { useSearchParams } from 'react-router';
import { useFrame } from './frame';
import { Head } from './head';
import { pathTo } from './paths';
import { sharedQuery } from './view';

export const needs = () => [];

/** Every state of the grammar of marks. */
export function Component() {
  const { lang } = useFrame();
  const { t } = useInterface();
  const [search] = useSearchParams();
  return (
    <div className="page specimen-page">
      <Head
        lang={lang}
        title={t(($) => $.grammar.title)}
        description={t(($) => $.grammar.description)}
        page={{ page: 'grammar' }}
      />
      <Breadcrumb
        steps={[
          {
            name: t(($) => $.nav.charts),
            href: pathTo(lang, { page: 'charts' }, sharedQuery(search).toString()),
          },
        ]}
      />
      <Specimen />
    </div>
  );
}
