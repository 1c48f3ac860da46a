import type { Data } from '../../datasets';
import type { Lang } from '../../i18n/text';
import type { Translate } from '../../i18n/words';
import { registersOf } from '../../ui/registers';
import type { Entry, Ground } from './entry';
import { factEntries } from './facts';
import { companyEntries, noteEntries, pageEntries, placeEntries, termEntries } from './names';
import { numberEntries } from './numbers';
import { learnPlaces } from './pinyin';
import { variantsOf } from './variants';

/** Everything that can be found, in the order in which equals are shown. */
export function searchEntries(data: Data, words: ReadonlyMap<Lang, Translate>): Entry[] {
  const ground: Ground = { data, registers: registersOf(data), words };
  learnPlaces(ground.registers.places.values());
  const variants = variantsOf(data);
  return [
    ...placeEntries(ground, variants),
    ...pageEntries(ground, variants),
    ...factEntries(ground, variants),
    ...companyEntries(ground),
    ...termEntries(ground),
    ...noteEntries(ground, variants),
    ...numberEntries(ground, variants),
  ];
}
