import { formatNumber } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { releaseOf } from '../model/catalogue';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import { pathTo } from './paths';
import style from './present-list.page.css?inline';
import { words } from './present-words';

const ids = ['changes', 'decks'] as const;

/** The decks there are, with the ways onto the wall and onto paper. */
export function Component() {
  const { lang } = useFrame();
  const { changes, decks } = useBuilt(ids);
  const counted = (text: Text, amount: number) =>
    say(text, lang).replace('#', formatNumber(amount, lang));
  return (
    <div className="page present-list">
      <Head
        title={say(words.title, lang)}
        description={say(words.description, lang)}
        page={{ page: 'present' }}
        style={style}
      />
      <h1>{say(words.title, lang)}</h1>
      <p className="lead">{say(words.lead, lang)}</p>
      <ul className="present-decks" data-release={releaseOf(changes)}>
        {decks.rows.map(({ id: deck, title, lead, slides }) => (
          <li key={deck} className="present-deck">
            <h2>{say(title, lang)}</h2>
            <p>{say(lead, lang)}</p>
            <p className="muted">
              {counted(words.slides, slides.length)} ·{' '}
              {counted(
                words.minutes,
                Math.round(slides.reduce((sum, { minutes }) => sum + minutes, 0)),
              )}
            </p>
            <p className="present-ways">
              <a className="present-go" href={pathTo(lang, { page: 'present', deck })}>
                {say(words.present, lang)}
              </a>
              <a href={pathTo(lang, { page: 'console', deck })}>{say(words.console, lang)}</a>
              <a href={pathTo(lang, { page: 'present', deck, part: 'handout' })}>
                {say(words.handout, lang)}
              </a>
            </p>
            {/* Shown once scripts can answer it (shell/tray), made into a file by deck/open.tsx. */}
            <div data-file-of={deck}>
              <button type="button" className="present-file" hidden>
                {say(words.file, lang)}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <p className="muted" data-usb="">
        <a href="/jiangxi-usb.html" download="jiangxi-usb.html">
          {say(words.usb, lang)}
        </a>{' '}
        {say(words.usbAbout, lang)}
      </p>
    </div>
  );
}
