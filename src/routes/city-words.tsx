import { say } from '../i18n/text';
import { useInterface } from '../ui/interface';
import { Tied } from '../ui/tied';
import { useBuilt } from './load';

const ids = ['city-notes'] as const;

interface Props {
  readonly adcode: string;
  /** The sentence under the name, or the one line on what the sources do not say. */
  readonly part: 'lead' | 'silent';
}

/** Our own words on a city; a page without them misses nothing that a figure says. */
export function CityWords({ adcode, part }: Props) {
  const { t, lang } = useInterface();
  const words = useBuilt(ids)['city-notes'].rows.find((row) => row.place === adcode);
  if (!words) return null;
  if (part === 'lead') {
    return (
      <p className="lead">
        <Tied text={say(words.lead, lang)} lang={lang} />
      </p>
    );
  }
  return (
    <section className="city-silent rule">
      <h2>{t(($) => $.city.silent)}</h2>
      <p>
        <Tied text={say(words.silent, lang)} lang={lang} />
      </p>
    </section>
  );
}
