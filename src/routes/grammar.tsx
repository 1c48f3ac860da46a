import { grammarWords } from '../i18n/grammar-words';
import { say } from '../i18n/text';
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
        title={say(grammarWords.title, lang)}
        description={say(grammarWords.description, lang)}
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
