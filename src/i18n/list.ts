import { say, type Lang, type Text } from './text';

const and: Text = { en: ' and ', 'zh-Hant': '及', 'zh-Hans': '和' };
const comma: Text = { en: ', ', 'zh-Hant': '、', 'zh-Hans': '、' };

/** Names in a row: a, b and c · a、b及c · a、b和c; empty for none. */
export function listOf(items: readonly string[], lang: Lang): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return items.slice(0, -1).join(say(comma, lang)) + say(and, lang) + last;
}
