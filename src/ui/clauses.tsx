import type { Lang } from '../i18n/text';
import { Tied } from './tied';

/** A clause with the punctuation that ends it. */
const clause = /[^，；：]+[，；：]?/g;

/** A headline; a Chinese one breaks between its clauses before it breaks inside one. */
export function Clauses({ text, lang }: { readonly text: string; readonly lang: Lang }) {
  if (lang === 'en') return <Tied text={text} lang={lang} />;
  return [...text.matchAll(clause)].map((match) => (
    <span key={match.index} className="clause">
      <Tied text={match[0]} lang={lang} />
    </span>
  ));
}
