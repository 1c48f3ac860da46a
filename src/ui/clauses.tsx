import './clauses.css';
import type { Lang } from '../i18n/text';

/** A clause with the punctuation that ends it. */
const clause = /[^，；：]+[，；：]?/g;

/** A headline; a Chinese one breaks between its clauses before it breaks inside one. */
export function Clauses({ text, lang }: { readonly text: string; readonly lang: Lang }) {
  if (lang === 'en') return text;
  return [...text.matchAll(clause)].map((match) => (
    <span key={match.index} className="clause">
      {match[0]}
    </span>
  ));
}
