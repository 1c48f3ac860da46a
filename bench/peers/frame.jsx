import './page.css';
import { useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page({ page, Chart }) {
  const [lang, setLang] = useState('en');
  const other = lang === 'en' ? 'zh-Hant' : 'en';
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <>
      <header>
        <h1>{page.title[lang]}</h1>
        <a
          href={`?${other}`}
          hrefLang={other}
          onClick={(event) => {
            event.preventDefault();
            setLang(other);
          }}
        >
          {lang === 'en' ? '繁體' : 'English'}
        </a>
      </header>
      <div className="figures">
        {page.figures.map((figure) => (
          <figure key={figure.id}>
            <figcaption>
              <b>{figure.title[lang]}</b> {figure.unit[lang]}
            </figcaption>
            <div
              className="chart"
              data-hover={figure.hover?.join(';')}
              style={{ width: figure.width, height: figure.height }}
            >
              <Chart figure={figure} lang={lang} />
            </div>
          </figure>
        ))}
      </div>
    </>
  );
}

/** The page around the charts of the two peers in React. */
export function start(page, Chart) {
  createRoot(document.querySelector('main')).render(<Page page={page} Chart={Chart} />);
}
