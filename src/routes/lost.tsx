import { figures } from '../figures';
import { langs, say } from '../i18n/text';
import { datasetIds } from '../model/catalogue';
import { useInterface } from '../ui/interface';
import { FigureLink } from './figure-link';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import { pathTo } from './paths';
import style from './lost.page.css?inline';

/**
 * The 404 page of a language. Every figure and city is in it unseen, under the names a reader may have
 * meant; the page's own script shows what comes nearest to the address (shell/lost.ts).
 */
export function LostPage() {
  const { lang, registers } = useFrame();
  const { t } = useInterface();
  const data = useBuilt(datasetIds);
  return (
    <div className="page lost">
      <Head
        title={t(($) => $.lost.title)}
        description={t(($) => $.lost.text)}
        page={null}
        style={style}
      />
      <h1>{t(($) => $.lost.title)}</h1>
      <p className="lead">{t(($) => $.lost.text)}</p>
      <section data-nearest="" hidden>
        <h2>{t(($) => $.lost.nearest)}</h2>
        <ul>
          {registers.cities.map((city) => (
            <li
              key={city.id}
              data-names={[
                city.slug ?? city.adcode,
                city.adcode,
                ...langs.flatMap((other) => [city.name[other], city.short[other]]),
              ].join('|')}
            >
              <a href={pathTo(lang, { page: 'city', city: city.slug ?? city.adcode })}>
                {say(city.name, lang)}
              </a>
            </li>
          ))}
          {figures.map((spec) => (
            <li key={spec.id} data-names={spec.id}>
              <FigureLink spec={spec} />
            </li>
          ))}
          {datasetIds.map((id) => (
            <li key={id} data-names={id}>
              <a href={pathTo(lang, { page: 'data', part: id })}>
                {say(data[id].meta.title, lang)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href={pathTo(lang, { page: 'overview' })}>{t(($) => $.lost.home)}</a>
        {' · '}
        <a href={pathTo(lang, { page: 'charts' })}>{t(($) => $.lost.charts)}</a>
      </p>
    </div>
  );
}
