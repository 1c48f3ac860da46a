import { figureById } from '../figures';
import { draw } from '../figures/draw';
import { formatNumber, formatPeriod, listOf } from '../i18n/format';
import { say } from '../i18n/text';
import { cityFigure, type CityFigureId } from '../model/city-figures';
import { usePress } from '../ui/kept';
import { FactList } from '../ui/stage/amount';
import { Comparison, Lines, Plot, Stops } from '../ui/stage/bodies';
import { StageMap } from '../ui/stage/map';
import { Share } from '../ui/stage/share';
import { nameOfFigure } from './city-figures';
import { shown, subjectsOf, type Deck, type DeckFact, type DeckSlide } from './present-rows';
import { chosenOf, viewOf, widthOf, type Room } from './present-room';
import { words } from './present-words';

interface Props {
  readonly deck: Deck;
  readonly slide: DeckSlide;
  readonly room: Room;
  readonly letters: ReadonlyMap<string, string>;
  readonly code: string;
  readonly address: string;
}

/** The figures of a slide, one under the other. */
function Plots({ slide, room: { data, lang }, letters }: Props) {
  const press = usePress();
  const chosen = chosenOf(slide);
  return chosen.map(({ figure, choices }) => {
    const spec = figureById(figure);
    if (!spec || !press) return null;
    const view = viewOf(slide, lang, choices, letters);
    const { title, subtitle } = draw(spec, data, view);
    return (
      <Plot
        key={figure}
        html={press.pictures(spec, data, view, null, [widthOf(slide)], undefined)}
        title={chosen.length > 1 ? title : null}
        words={`${title}${lang === 'en' ? '. ' : '。'}${subtitle}`}
      />
    );
  });
}

/** What stands between a slide's title and its sources. */
export function Body(props: Props) {
  const { deck, slide, room, letters, code, address } = props;
  const { data, lang, registers, shape } = room;
  const facts = (list: readonly DeckFact[]) => list.map((fact) => shown(data, fact, letters, lang));
  const nameOf = (adcode: string) => {
    const place = registers.places.get(adcode);
    return place ? say(place.short, lang) : adcode;
  };
  const map = {
    shape,
    names: new Map([...registers.places.keys()].map((adcode) => [adcode, nameOf(adcode)])),
  };
  const label = say(words.map, lang);
  switch (slide.kind) {
    case 'title': {
      const places = subjectsOf(deck);
      const river = { from: say(words.river, lang), to: say(words.hongKong, lang) };
      return (
        <StageMap
          {...map}
          label={label}
          lights={places.map((place) => ({ places: [place] }))}
          hatched={[]}
          {...(places.length > 0 ? {} : { river })}
        />
      );
    }
    case 'headlines':
      return <FactList facts={facts(slide.facts)} />;
    case 'share': {
      const [fact] = facts([slide.fact]);
      return fact ? (
        <Share
          fact={fact}
          facts={facts(slide.facts)}
          whole={say(words.whole, lang)}
          bound={say(words.bound, lang).replace('#', formatNumber(fact.quantity.value ?? 0, lang))}
        />
      ) : null;
    }
    case 'figure':
    case 'pair':
      return <Plots {...props} />;
    case 'tour': {
      const told = new Set(slide.stops.flatMap(({ places }) => places));
      const silent = registers.cities.map(({ adcode }) => adcode).filter((one) => !told.has(one));
      return (
        <>
          <StageMap
            {...map}
            label={label}
            lights={slide.stops}
            hatched={slide.hatched ? silent : []}
            isTour
          />
          <div className="stage-side">
            <Stops
              stops={slide.stops.map((stop) => ({
                name: listOf(stop.places.map(nameOf), lang),
                words: say(stop.words, lang),
                facts: facts(stop.facts),
              }))}
            />
            {slide.hatched && <p className="stage-key">{say(slide.hatched, lang)}</p>}
          </div>
        </>
      );
    }
    case 'city':
      return (
        <>
          <StageMap {...map} label={label} lights={[{ places: [slide.place] }]} hatched={[]} />
          <div className="stage-side">
            <p className="stage-words">{say(slide.words, lang)}</p>
            <FactList facts={facts(slide.facts)} />
          </div>
        </>
      );
    case 'comparison':
      return (
        <Comparison
          heads={slide.places.map(nameOf)}
          rows={slide.measures.map((id) => ({
            // The test of decks holds that these are ids of city figures.
            name: say(nameOfFigure(id as CityFigureId), lang),
            cells: slide.places.map((place) => {
              const found = cityFigure(data, id as CityFigureId, place);
              return {
                quantity: found?.quantity ?? null,
                when: found ? formatPeriod(found.period, lang) : '',
                letters: found?.notes.flatMap((note) => letters.get(note) ?? []).join(' ') ?? '',
              };
            }),
          }))}
        />
      );
    case 'statement':
      return <Lines lines={slide.lines.map((line) => say(line, lang))} />;
    case 'closing':
      return (
        <div className="stage-closing">
          <Lines lines={slide.lines.map((line) => say(line, lang))} />
          <p className="stage-address">
            <img src={code} alt="" />
            <span translate="no">{address.replace(/^https?:\/\//, '')}</span>
          </p>
        </div>
      );
  }
}
