import type { Data } from '../../datasets';
import type { SourceRow } from '../../figures/parts/cells';
import { inEvery } from '../../figures/parts/choices';
import { formatPeriod } from '../../i18n/format';
import type { Period } from '../../i18n/quantity';
import type { Lang, Text } from '../../i18n/text';
import type { Translate } from '../../i18n/words';
import type { Kind } from '../../shell/search/index-file';
import type { Registers } from '../../ui/registers';

/** Something that can be found, in every language. */
export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  readonly title: Text;
  readonly value: Text | null;
  /** What stands small under the title: period, place, grade; empty parts are left out. */
  readonly small: readonly Text[];
  readonly text: Text | null;
  /** What its page says besides: looked in for words, not shown. */
  readonly besides?: readonly Text[];
  /** Address without the language. */
  readonly path: string;
  /** Other names under which it is looked for. */
  readonly names: readonly Text[];
  /** Whether its title is found by its sound: pinyin of its words, or also the initials of a short name. */
  readonly sound: 'none' | 'words' | 'name';
}

/** What every entry is made from. */
export interface Ground {
  readonly data: Data;
  readonly registers: Registers;
  readonly words: ReadonlyMap<Lang, Translate>;
}

/** A word of the interface in every language. */
export const saidIn = ({ words }: Ground, ...asked: Parameters<Translate>): Text =>
  inEvery((lang) => words.get(lang)?.(...asked) ?? '');

export const periodText = (period: Period): Text => inEvery((lang) => formatPeriod(period, lang));

/** The grade of a row's source. */
export function gradeText(ground: Ground, source: string): Text[] {
  const grade = ground.registers.sources.get(source)?.grade;
  return grade ? [saidIn(ground, ($) => $.chart.grade, { grade })] : [];
}

/** Short names of the places a row names, the province itself left out. */
export const placeTexts = ({ registers }: Ground, adcodes: readonly string[]): Text[] =>
  adcodes.flatMap((adcode) => {
    const place = registers.places.get(adcode);
    return place && place.level !== 'province' ? [place.short] : [];
  });

/** Every name of these places, the city of a county among them. */
export const placeNames = ({ registers }: Ground, adcodes: readonly string[]): Text[] =>
  adcodes.flatMap((adcode) => {
    const place = registers.places.get(adcode);
    const city = registers.places.get(place?.parent ?? '');
    return [place, city?.level === 'city' ? city : undefined].flatMap((one) =>
      one ? [one.name, one.short] : [],
    );
  });

/** A row of the two articles, whichever dataset it stands in. */
export interface FactRow extends SourceRow {
  readonly id: string;
  readonly places: readonly string[];
  readonly label: Text;
  readonly text: Text;
}
