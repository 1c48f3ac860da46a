import { useInterface } from '../ui/interface';
import { Specimen } from '../ui/specimen';
import { Breadcrumb } from '../ui/breadcrumb';
import { useFrame } from './frame';
import { Head } from './head';
import { pathTo } from './paths';
import style from '../ui/specimen.page.css?inline';

/** Every state of the grammar of marks. */
export function Component() {
  const { lang } = useFrame();
  const { t } = useInterface();
  return (
    <div className="page specimen-page">
      <Head
        title={t(($) => $.grammar.title)}
        description={t(($) => $.grammar.description)}
        page={{ page: 'grammar' }}
        style={style}
      />
      <Breadcrumb
        steps={[
          {
            name: t(($) => $.nav.charts),
            href: pathTo(lang, { page: 'charts' }),
          },
        ]}
      />
      <Specimen />
    </div>
  );
}
