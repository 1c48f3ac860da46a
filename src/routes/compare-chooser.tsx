import { langs, say } from '../i18n/text';
import { most } from '../shell/comparison';
import type { Place } from '../ui/registers';
import { listIds } from './city-facts';
import { useColumns } from './compare-parts';
import { sentences, slotName, words } from './compare-words';
import { useFrame } from './frame';
import { useBuilt } from './load';

/** Four places for a city, of which the filled ones and the next are shown, and what is to be said of the address. */
export function Chooser({ cities }: { readonly cities: readonly Place[] }) {
  const { lang, registers } = useFrame();
  const columns = useColumns(useBuilt(listIds));
  return (
    <form className="compare-chooser" aria-label={say(words.choose, lang)}>
      {Array.from({ length: most }, (_, slot) => (
        <div key={slot} className="compare-slot" hidden={slot > cities.length}>
          <label className="pick">
            <span className="pick-label">{say(slotName(slot + 1), lang)}</span>
            <select defaultValue={cities[slot]?.slug ?? ''} autoComplete="off">
              <option value="" hidden={slot < cities.length}>
                {say(words.add, lang)}
              </option>
              {registers.cities.map((city, i) => (
                <option
                  key={city.id}
                  value={city.slug ?? city.adcode}
                  {...(slot === 0
                    ? {
                        'data-src': columns[i],
                        'data-names': langs
                          .flatMap((other) => [city.name[other], city.short[other]])
                          .join('|'),
                      }
                    : {})}
                >
                  {say(city.short, lang)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" hidden>
            {say(words.remove, lang)}
          </button>
        </div>
      ))}
      <div
        role="status"
        {...Object.fromEntries(
          Object.entries(sentences).map(([id, text]) => [`data-${id}`, say(text, lang)]),
        )}
      >
        <p className="compare-fault" />
        <p className="visually-hidden">
          {say(sentences.now, lang).replace(
            '%s',
            cities.map((city) => say(city.short, lang)).join(lang === 'en' ? ', ' : '、'),
          )}
        </p>
      </div>
    </form>
  );
}
